package dev.hindcast.evidence.web;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceFiles.CitedLine;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.EvidenceText;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.platform.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One file of evidence as it is: the lines around a citation, and the original to take along. */
@Controller
@RequestMapping("/incidents/{id}/evidence/{file}")
class ViewerController {
    private static final int AROUND = 30;
    private static final int MOST_AROUND = 1000;

    private final Incidents incidents;
    private final EvidenceFiles files;
    private final Blobs blobs;

    ViewerController(Incidents incidents, EvidenceFiles files, Blobs blobs) {
        this.incidents = incidents;
        this.files = files;
        this.blobs = blobs;
    }

    @GetMapping
    ModelAndView view(
            @PathVariable String id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "0") int line,
            @RequestParam(defaultValue = "" + AROUND) int around)
            throws IOException {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        EvidenceFile found = files.find(incident.id(), file).orElseThrow(NotFound::new);
        int wide = Math.min(MOST_AROUND, Math.max(AROUND, around));
        int from = Math.max(1, line - wide);
        int to = Math.max(1, line) + wide;
        Optional<EvidenceText.Part> part = EvidenceText.lines(new OnDisk(found, blobs), from, to);
        List<CitedLine> cited = files.cited(found, from, to);
        ModelAndView page = new ModelAndView("evidence/file");
        page.addObject("incident", incident);
        page.addObject("file", found);
        page.addObject("view", new EvidenceView(line, wide, from, part.orElse(null), cited));
        return page;
    }

    /** Always as a download: what somebody uploaded is never shown as a page of this site. */
    @GetMapping("/content")
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable UUID file) {
        EvidenceFile found = files.find(IncidentId.of(id), file).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(blobs.path(found.sha256())));
    }

    private record OnDisk(EvidenceFile file, Blobs blobs) implements EvidenceSource {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public InputStream open() throws IOException {
            return blobs.open(file.sha256());
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public Optional<EvidenceSource> sibling(String relative) {
            return Optional.empty();
        }
    }
}
