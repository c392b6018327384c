package dev.hindcast.language.web;

import dev.hindcast.language.Finding;
import dev.hindcast.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What could be worded otherwise in a text that somebody is typing. The text is neither kept nor logged. */
@RestController
class FindingsController {
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PEOPLE = 200;

    /** A finding as pages read it; places as JavaScript counts them. */
    record Told(int start, int end, String rule, String reason, String suggestion) {
        static Told of(Finding finding) {
            return new Told(
                    finding.start(), finding.end(), finding.rule().word(), finding.reason(), finding.suggestion());
        }
    }

    /** Takes {@code text} and any number of {@code person}, the names of those it may speak of. */
    @PostMapping("/language/findings")
    ResponseEntity<List<Told>> findings(@RequestParam String text, HttpServletRequest request) {
        if (text.length() > LONGEST_TEXT) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        List<Told> found = Language.check(text, people(request.getParameterValues("person"))).stream()
                .map(Told::of)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }

    private static Set<String> people(String @Nullable [] names) {
        return names == null || names.length > MOST_PEOPLE ? Set.of() : Set.copyOf(Arrays.asList(names));
    }
}
