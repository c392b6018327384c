package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.sharing.SharedDoor;
import dev.hindcast.retrospective.web.WrittenFile;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a stranger with a link sees: the frozen version or, for whatever reason, nothing. */
@Controller
class SharedController {
    private final SharedDoor door;

    SharedController(SharedDoor door) {
        this.door = door;
    }

    @GetMapping("/shared/{token}")
    ModelAndView page(@PathVariable String token) {
        Optional<Written> written = door.open(token);
        if (written.isEmpty()) {
            return gone();
        }
        ModelAndView page = new ModelAndView("sharing/shared");
        page.addObject("title", written.get().title());
        page.addObject("record", ShownRecord.of(written.get()));
        page.addObject("base", "/shared/" + token);
        return page;
    }

    /** What is no format is not looked up, and so not counted either. */
    @GetMapping("/shared/{token}/retrospective.{suffix}")
    Object file(@PathVariable String token, @PathVariable String suffix) {
        boolean known = Arrays.stream(Format.values())
                .anyMatch(format -> format.suffix().equals(suffix));
        Optional<Written> written = known ? door.open(token) : Optional.empty();
        if (written.isEmpty()) {
            return gone();
        }
        ResponseEntity<byte[]> file = WrittenFile.of(written.get(), suffix);
        return file;
    }

    private static ModelAndView gone() {
        ModelAndView page = new ModelAndView("sharing/gone");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
