package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.history.Content;
import dev.hindcast.retrospective.history.Revision;
import dev.hindcast.retrospective.history.Revisions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes the text of sections, several people at once; nobody's words are lost. */
@Service
public class SectionWriting {
    /** Longer than any section that somebody reads. */
    private static final int LONGEST = 200_000;

    private final Recording recording;
    private final Retrospectives retrospectives;
    private final Revisions revisions;

    SectionWriting(Recording recording, Retrospectives retrospectives, Revisions revisions) {
        this.recording = recording;
        this.retrospectives = retrospectives;
        this.revisions = revisions;
    }

    /**
     * Saves a text, together with what others saved meanwhile.
     *
     * @param base the version it started from
     * @param reason why it is amended; may be empty before publication
     * @return the section as it is now
     * @throws Apart when others changed the same lines since
     * @throws Refused when it is published and no reason is given
     */
    public Section save(Account author, IncidentId incident, String key, String text, int base, String reason) {
        return recording.change(author, incident, (retrospective, now) -> {
            Section section = require(incident, key);
            String mine = plain(text);
            String merged = section.version() == base ? mine : merged(incident, section, mine, base);
            if (merged.equals(section.text())) {
                return section;
            }
            if (retrospective.isPublished() && reason.isBlank()) {
                throw new Refused("It is published: say why you amend it. Readers see the reason beside the change.");
            }
            Section saved = section.saved(merged, author.id(), now);
            retrospectives.change(incident, saved);
            if (retrospective.isPublished()) {
                retrospectives.change(retrospective.amended());
                recording.announce(new RetrospectivePublished(incident));
            }
            recording.record(author, incident, "section", key, content(saved, reason.strip()), key);
            return saved;
        });
    }

    /** As it was at a version; empty when there was none, or its text was taken out for legal reasons. */
    public Optional<String> textOf(IncidentId incident, String key, int version) {
        return revisions
                .version(incident, "section", key, version)
                .map(Revision::content)
                .filter(Objects::nonNull)
                .map(content -> Content.text(content, "text"));
    }

    private String merged(IncidentId incident, Section section, String mine, int base) {
        return textOf(incident, section.key(), base)
                .flatMap(text -> Merge.of(text, mine, section.text()))
                .orElseThrow(() -> new Apart(section, mine));
    }

    private Section require(IncidentId incident, String key) {
        return retrospectives.sections(incident).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a revision of a section holds. */
    public static Map<String, Object> content(Section section, String reason) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", section.title());
        content.put("version", section.version());
        content.put("text", section.text());
        if (!reason.isEmpty()) {
            content.put("reason", reason);
        }
        return content;
    }

    /** As browsers send it, with the ends of lines that everybody else has. */
    private static String plain(String text) {
        if (text.length() > LONGEST) {
            throw new Refused("A section has at most 200,000 characters. What you typed is kept here; shorten it.");
        }
        return text.replace("\r\n", "\n").replace("\0", "").stripTrailing();
    }
}
