package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Checklists;
import dev.hindcast.retrospective.Draft;
import dev.hindcast.retrospective.Publishing;
import dev.hindcast.retrospective.Readers;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Reviewer;
import dev.hindcast.retrospective.Section;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How far a retrospective has come, who reviews it, and the checklist. */
@Component
class StatePanel {
    private final Retrospectives retrospectives;
    private final Checklists checklists;
    private final Publishing publishing;
    private final Readers readers;

    StatePanel(Retrospectives retrospectives, Checklists checklists, Publishing publishing, Readers readers) {
        this.retrospectives = retrospectives;
        this.checklists = checklists;
        this.publishing = publishing;
        this.readers = readers;
    }

    void fill(
            ModelAndView page,
            Incident incident,
            Retrospective retrospective,
            Draft draft,
            Account viewer,
            String complaint) {
        List<Section> sections = retrospectives.sections(incident.id());
        List<Reviewer> reviewers = retrospectives.reviewers(incident.id());
        page.addObject("incident", incident);
        page.addObject("record", retrospective);
        page.addObject("reviewers", reviewers);
        page.addObject("checklist", checklists.of(draft, sections));
        page.addObject("lacks", publishing.lacks(retrospective, sections, reviewers));
        page.addObject(
                "able",
                readers.editors(incident).stream()
                        .filter(account -> !account.id().equals(viewer.id()))
                        .toList());
        page.addObject("names", draft.names());
        page.addObject("complaint", complaint);
    }
}
