package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Checklist;
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
    private final Publishing publishing;
    private final Readers readers;

    StatePanel(Retrospectives retrospectives, Publishing publishing, Readers readers) {
        this.retrospectives = retrospectives;
        this.publishing = publishing;
        this.readers = readers;
    }

    void fill(
            ModelAndView page,
            Retrospective retrospective,
            List<Section> sections,
            Draft draft,
            Account viewer,
            String complaint) {
        Incident incident = draft.incident();
        List<Reviewer> reviewers = retrospectives.reviewers(incident.id());
        page.addObject("incident", incident);
        page.addObject("record", retrospective);
        page.addObject("reviewers", reviewers);
        page.addObject("checklist", Checklist.of(draft, sections));
        page.addObject("lacks", publishing.lacks(retrospective, sections, reviewers));
        page.addObject(
                "able",
                readers.editors(incident).stream()
                        .filter(account -> !account.id().equals(viewer.id()))
                        .toList());
        page.addObject("names", draft.names());
        page.addObject("stated", draft.stated());
        page.addObject("complaint", complaint);
        page.addObject(
                "asked",
                reviewers.stream()
                        .anyMatch(reviewer -> reviewer.account().equals(viewer.id())
                                && reviewer.verdict() == Reviewer.Verdict.ASKED));
    }
}
