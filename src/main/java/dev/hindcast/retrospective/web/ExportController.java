package dev.hindcast.retrospective.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.model.Models;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The retrospective as a file, with all that whoever asks may see. */
@Controller
class ExportController {
    private final Writing writing;
    private final Models models;

    ExportController(Writing writing, Models models) {
        this.writing = writing;
        this.models = models;
    }

    /** @param suffix of one of the {@link Format}s */
    @GetMapping("/incidents/{id}/retrospective.{suffix}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String suffix) {
        IncidentId incident = IncidentId.of(id);
        boolean model = suffix.equals(Format.JSON.suffix());
        return WrittenFile.of(model ? models.whole(incident) : writing.of(incident), suffix);
    }
}
