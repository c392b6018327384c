package dev.hindcast.retrospective.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.FileNames;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.model.Models;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The retrospective as a file, with all that whoever asks may see. */
@Controller
class ExportController {
    private final Writing writing;
    private final Models models;
    private final Exports exports = new Exports();

    ExportController(Writing writing, Models models) {
        this.writing = writing;
        this.models = models;
    }

    /** @param suffix of one of the {@link Format}s */
    @GetMapping("/incidents/{id}/retrospective.{suffix}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String suffix) throws IOException {
        Format format = exports.formats().stream()
                .filter(one -> one.suffix().equals(suffix))
                .findFirst()
                .orElseThrow(NotFound::new);
        IncidentId incident = IncidentId.of(id);
        Written written = format == Format.JSON ? models.whole(incident) : writing.of(incident);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(written, format, file);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileNames.of(written, format))
                                .build()
                                .toString())
                .body(file.toByteArray());
    }
}
