package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.history.Chain;
import dev.hindcast.retrospective.history.Histories;
import dev.hindcast.retrospective.history.HistoryFile;
import dev.hindcast.retrospective.history.Revision;
import dev.hindcast.retrospective.history.SignedHead;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of an incident's record, revision by revision, and whether the chain holds. */
@Controller
@RequestMapping("/incidents/{id}/history")
class HistoryController {
    private static final int PART = 100;

    private final RecordParts parts;
    private final Histories histories;

    HistoryController(RecordParts parts, Histories histories) {
        this.parts = parts;
        this.histories = histories;
    }

    /** @param from the newest revision to show; 0 for the newest there is */
    @GetMapping
    ModelAndView page(@PathVariable String id, @RequestParam(defaultValue = "0") long from) {
        Incident incident = parts.incident(id);
        HistoryFile history = histories.of(incident.id());
        List<Revision> revisions = history.revisions();
        List<HistoryEntry> entries = HistoryWords.of(revisions, from, PART);
        List<SignedHead> signatures = history.signatures();
        ModelAndView page = new ModelAndView("retrospective/history");
        page.addObject("incident", incident);
        page.addObject("entries", entries);
        page.addObject("count", revisions.size());
        page.addObject(
                "broken", Chain.verify(revisions).map(Chain.Broken::sentence).orElse(""));
        page.addObject(
                "head",
                revisions.isEmpty() ? "" : revisions.get(revisions.size() - 1).hash());
        page.addObject("signed", signatures.isEmpty() ? null : signatures.get(signatures.size() - 1));
        page.addObject(
                "older",
                entries.isEmpty()
                        ? 0
                        : entries.get(entries.size() - 1).revision().sequence() - 1);
        return page;
    }

    /** For {@code bin/hindcast verify}. */
    @GetMapping("/file")
    ResponseEntity<String> file(@PathVariable String id) {
        Incident incident = parts.incident(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history-" + incident.id() + ".json\"")
                .body(histories.whole(incident.id()).json());
    }

    @PostMapping("/{sequence}/tombstone")
    ModelAndView bury(
            Account viewer, @PathVariable String id, @PathVariable long sequence, @RequestParam String reason) {
        Incident incident = parts.incident(id);
        if (!reason.isBlank()) {
            histories.bury(viewer, incident.id(), sequence, reason);
        }
        return new ModelAndView("redirect:/incidents/" + incident.id() + "/history");
    }
}
