package dev.hindcast.retrospective.web;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.retrospective.archiving.Archives;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that a member may see as one zip, sent while it is made. */
@Controller
class ArchiveController {
    private final Archives archives;

    ArchiveController(Archives archives) {
        this.archives = archives;
    }

    @GetMapping("/retrospectives.zip")
    void all(Account viewer, HttpServletResponse response) throws IOException {
        if (!viewer.mayEdit()) {
            throw new Forbidden("Members take everything along. You can still save each retrospective from its page.");
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("retrospectives.zip")
                        .build()
                        .toString());
        archives.write(Archives.USUAL, response.getOutputStream());
    }
}
