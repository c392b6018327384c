package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.timeline.replay.NoteTaking;
import dev.hindcast.timeline.replay.ReplayNote;
import dev.hindcast.timeline.replay.ReplayNotes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes taken in a replay: taking one at its moment, and listing them beside the timeline. */
@Controller
@RequestMapping("/incidents/{id}/notes")
class ReplayNoteController {
    private final TimelineParts parts;
    private final ReplayNotes notes;
    private final NoteTaking taking;
    private final Names names;

    ReplayNoteController(TimelineParts parts, ReplayNotes notes, NoteTaking taking, Names names) {
        this.parts = parts;
        this.notes = notes;
        this.taking = taking;
        this.names = names;
    }

    @GetMapping("/panel")
    @Transactional(readOnly = true)
    String panel(@PathVariable String id, Model model) {
        Incident incident = parts.incident(id);
        model.addAttribute("incident", incident);
        model.addAttribute(
                "notes",
                notes.of(incident.id()).stream()
                        .map(note -> new ReplayEntry.Noted(note, names.of(note.author())))
                        .toList());
        return "timeline/replay/notes";
    }

    @PostMapping
    ModelAndView take(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String text,
            @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        Incident incident = parts.incident(id);
        Instant at = ListFilter.instant(moment);
        String complaint = at == null
                ? "At which moment? Open the replay and write the note there."
                : text.isBlank() ? "Write what you noticed at this moment." : "";
        if (at == null || !complaint.isEmpty()) {
            ModelAndView form = new ModelAndView(
                    Streams.accepted(accept) ? "timeline/replay/noting.stream" : "timeline/replay/noting");
            form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            form.addObject("incident", incident);
            form.addObject("moment", at);
            form.addObject("typed", text);
            form.addObject("complaint", complaint);
            return form;
        }
        ReplayNote note = taking.take(viewer, incident.id(), at, text);
        if (!Streams.accepted(accept)) {
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/replay?t=" + note.moment());
        }
        ModelAndView noted = new ModelAndView("timeline/replay/noted.stream");
        noted.addObject("incident", incident);
        noted.addObject("entry", new ReplayEntry.Noted(note, viewer.name()));
        return noted;
    }
}
