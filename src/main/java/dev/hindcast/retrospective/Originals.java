package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Keeps what was written and published elsewhere as a retrospective; from then on changes are amendments, as with any. */
@Service
public class Originals {
    /** In place of a template's name. */
    public static final String IMPORTED = "imported";

    private final Recording recording;
    private final Retrospectives retrospectives;

    Originals(Recording recording, Retrospectives retrospectives) {
        this.recording = recording;
        this.retrospectives = retrospectives;
    }

    /** A section of the original and its text in Markdown. */
    public record Part(Template.Outline outline, String text) {}

    /** Within the caller's transaction. @param from the file it came from */
    public void add(Account author, IncidentId incident, Instant now, String from, List<Part> parts) {
        recording.within(author, incident, at -> {
            List<Section> sections = parts.stream()
                    .map(part -> Section.drafted(part.outline(), part.text(), author.id(), now)
                            .frozenAs(null))
                    .toList();
            Retrospective retrospective = new Retrospective(
                    incident, Retrospective.State.PUBLISHED, IMPORTED, 1, author.id(), now, null, author.id(), now);
            retrospectives.add(retrospective, sections);
            record(author, incident, from, sections);
            recording.announce(new RetrospectivePublished(incident));
            return true;
        });
    }

    private void record(Account author, IncidentId incident, String from, List<Section> sections) {
        Map<String, Object> imported = new LinkedHashMap<>();
        imported.put("from", from);
        imported.put("sections", sections.stream().map(Section::key).toList());
        recording.record(author, incident, "draft", "", imported, "");
        List<Map<String, Object>> kept = new ArrayList<>();
        for (Section section : sections) {
            recording.record(
                    author, incident, "section", section.key(), SectionWriting.content(section, ""), section.key());
            kept.add(Map.of("key", section.key(), "title", section.title(), "markdown", section.text()));
        }
        Map<String, Object> published = new LinkedHashMap<>();
        published.put("imported", from);
        published.put("sections", kept);
        recording.record(author, incident, "publication", "", published, "");
    }
}
