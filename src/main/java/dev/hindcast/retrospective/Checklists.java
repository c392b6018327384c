package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the checklist of a retrospective as its data is now. */
@Component
public class Checklists {
    private final Retrospectives retrospectives;
    private final Drafts drafts;
    private final ObjectProvider<LanguageCheck> language;

    Checklists(Retrospectives retrospectives, Drafts drafts, ObjectProvider<LanguageCheck> language) {
        this.retrospectives = retrospectives;
        this.drafts = drafts;
        this.language = language;
    }

    @Transactional(readOnly = true)
    public Checklist of(IncidentId incident) {
        return of(drafts.of(incident), retrospectives.sections(incident));
    }

    public Checklist of(Draft draft, List<Section> sections) {
        return Checklist.of(draft, sections, language.getIfAvailable());
    }
}
