package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Drafts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The frame of one section, to read. */
@Component
class SectionFrame {
    private final RecordParts parts;
    private final Drafts drafts;

    SectionFrame(RecordParts parts, Drafts drafts) {
        this.parts = parts;
        this.drafts = drafts;
    }

    ModelAndView of(Account viewer, Incident incident, String key, Remark typed) {
        ModelAndView frame = new ModelAndView("retrospective/section");
        frame.setStatus(typed.isOpen() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        frame.addObject("incident", incident);
        frame.addObject(
                "view",
                parts.views(List.of(parts.section(incident, key)), drafts.of(incident.id()), viewer)
                        .get(0));
        frame.addObject("typed", typed);
        return frame;
    }
}
