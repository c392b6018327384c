package dev.hindcast.evidence.web;

import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.Imports.Received;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.platform.file.TooLarge;
import dev.hindcast.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes evidence in: a form of files at once, or a delivery file by file, streamed straight to where it stays. */
@Controller
@RequestMapping("/incidents/{id}/evidence")
class UploadController {
    private final Incidents incidents;
    private final Imports imports;
    private final Blobs blobs;

    UploadController(Incidents incidents, Imports imports, Blobs blobs) {
        this.incidents = incidents;
        this.imports = imports;
        this.blobs = blobs;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String form(
            Account viewer,
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        IncidentId incident = editable(viewer, id);
        List<MultipartFile> given =
                files.stream().filter(file -> !name(file).isBlank()).toList();
        if (given.isEmpty()) {
            redirect.addFlashAttribute("notice", "No file was chosen. Nothing was changed.");
            return "redirect:/incidents/" + incident + "/evidence";
        }
        UUID delivery = imports.begin(incident);
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : given) {
            try (InputStream in = file.getInputStream()) {
                imports.receive(incident, delivery, name(file), in);
            } catch (TooLarge e) {
                refused.add(name(file) + ": " + e.getMessage());
            }
        }
        imports.close(incident, delivery);
        if (!refused.isEmpty()) {
            redirect.addFlashAttribute("notice", "Not taken: " + String.join("; ", refused));
        }
        return "redirect:/incidents/" + incident + "/evidence";
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    @PostMapping("/imports")
    ResponseEntity<String> begin(Account viewer, @PathVariable String id) {
        return plain(HttpStatus.CREATED, imports.begin(editable(viewer, id)).toString());
    }

    @PutMapping("/imports/{delivery}/files")
    ResponseEntity<String> file(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID delivery,
            @RequestParam String path,
            HttpServletRequest request)
            throws IOException {
        IncidentId incident = editable(viewer, id);
        if (request.getContentLengthLong() > blobs.limit()) {
            throw new TooLarge(blobs.limit());
        }
        Received received = imports.receive(incident, delivery, path, request.getInputStream());
        return plain(HttpStatus.OK, received == Received.KNOWN ? "is here already" : "");
    }

    @PostMapping("/imports/{delivery}/closure")
    ResponseEntity<String> close(Account viewer, @PathVariable String id, @PathVariable UUID delivery) {
        imports.close(editable(viewer, id), delivery);
        return plain(HttpStatus.OK, "");
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(TooLarge refusal) {
        return plain(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(refusal.getMessage()));
    }

    private IncidentId editable(Account viewer, String id) {
        IncidentId incident =
                incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new).id();
        Editors.require(viewer);
        return incident;
    }

    private static ResponseEntity<String> plain(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text);
    }
}
