package dev.hindcast.retrospective.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.retrospective.exporting.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The retrospective as a file, with all that whoever asks may see. */
@Controller
class ExportController {
    private final Writing writing;

    ExportController(Writing writing) {
        this.writing = writing;
    }

    /** @param suffix of one of the {@link Format}s */
    @GetMapping("/incidents/{id}/retrospective.{suffix}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String suffix) {
        return WrittenFile.of(writing.of(IncidentId.of(id)), suffix);
    }
}
