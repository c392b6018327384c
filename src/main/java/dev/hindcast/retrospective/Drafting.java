package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Begins retrospectives: at any time, from what is there. */
@Service
public class Drafting {
    private final Recording recording;
    private final Retrospectives retrospectives;
    private final Templates templates;
    private final Drafts drafts;

    Drafting(Recording recording, Retrospectives retrospectives, Templates templates, Drafts drafts) {
        this.recording = recording;
        this.retrospectives = retrospectives;
        this.templates = templates;
        this.drafts = drafts;
    }

    /**
     * Begins it, once; done again, the first one stands.
     *
     * @param template the name of a template; empty for the one that fits the incident
     */
    public void begin(Account author, IncidentId incident, String template) {
        recording.within(author, incident, now -> {
            if (retrospectives.find(incident).isPresent()) {
                return false;
            }
            Draft draft = drafts.of(incident);
            String name = template.isEmpty() ? BuiltInTemplates.proposedFor(draft.incident()) : template;
            Template chosen = templates.find(name).orElseThrow(NotFound::new);
            List<Section> sections = chosen.sections().stream()
                    .map(outline -> Section.drafted(
                            outline, outline.key().equals("summary") ? Opening.summary(draft) : "", author.id(), now))
                    .toList();
            boolean begun = retrospectives.add(Retrospective.drafted(incident, chosen, author.id(), now), sections);
            if (begun) {
                record(author, incident, chosen, sections);
            }
            return begun;
        });
    }

    private void record(Account author, IncidentId incident, Template template, List<Section> sections) {
        Map<String, Object> begun = new LinkedHashMap<>();
        begun.put("template", template.name());
        begun.put("template version", template.version());
        begun.put("sections", sections.stream().map(Section::key).toList());
        recording.record(author, incident, "draft", "", begun, "");
        sections.forEach(section -> recording.record(
                author, incident, "section", section.key(), SectionWriting.content(section, ""), section.key()));
    }
}
