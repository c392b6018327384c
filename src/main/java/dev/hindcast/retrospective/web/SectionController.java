package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Apart;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.SectionWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One section of a retrospective as a frame, to read or to write in. */
@Controller
@RequestMapping("/incidents/{id}/retrospective")
class SectionController {
    private final RecordParts parts;
    private final SectionFrame frame;
    private final SectionWriting writing;

    SectionController(RecordParts parts, SectionFrame frame, SectionWriting writing) {
        this.parts = parts;
        this.frame = frame;
        this.writing = writing;
    }

    @GetMapping("/sections/{key}")
    @Transactional(readOnly = true)
    public ModelAndView read(Account viewer, @PathVariable String id, @PathVariable String key) {
        return frame.of(viewer, parts.incident(id), key, Remark.NONE);
    }

    @GetMapping("/sections/{key}/editing")
    ModelAndView edit(@PathVariable String id, @PathVariable String key) {
        Incident incident = parts.incident(id);
        Section section = parts.section(incident, key);
        return form(incident, section, section.text(), section.version(), "", "", null);
    }

    @PostMapping("/sections/{key}")
    ModelAndView save(
            Account viewer,
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam String text,
            @RequestParam int base,
            @RequestParam(defaultValue = "") String reason) {
        Incident incident = parts.incident(id);
        try {
            writing.save(viewer, incident.id(), key, text, base, reason);
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/retrospective/sections/" + key);
        } catch (Refused refused) {
            return form(incident, parts.section(incident, key), text, base, reason, refused.sentence(), null);
        } catch (Apart apart) {
            Section theirs = apart.theirs();
            String complaint = parts.name(theirs.changedBy())
                    + " changed the same lines while you were writing. Both texts are here: bring them together on the"
                    + " right and save. Nothing is lost either way, the history keeps theirs.";
            return form(incident, theirs, apart.mine(), theirs.version(), reason, complaint, theirs);
        }
    }

    /** What a text will look like. */
    @PostMapping("/preview")
    ResponseEntity<String> preview(Account viewer, @PathVariable String id, @RequestParam String text) {
        parts.incident(id);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(Rendering.html(text, CitedPlaces.NONE));
    }

    private ModelAndView form(
            Incident incident,
            Section section,
            String text,
            int base,
            String reason,
            String complaint,
            @Nullable Section theirs) {
        ModelAndView form = new ModelAndView("retrospective/editing");
        form.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("incident", incident);
        form.addObject("section", section);
        form.addObject("text", text);
        form.addObject("base", base);
        form.addObject("reason", reason);
        form.addObject("published", parts.retrospective(incident).isPublished());
        form.addObject("complaint", complaint);
        form.addObject("theirs", theirs);
        form.addObject("preview", text.isBlank() ? "" : Rendering.html(text, CitedPlaces.NONE));
        return form;
    }
}
