package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Says something about a passage, suggests other words for it, and settles what others said. */
@Service
public class Commenting {
    private final Recording recording;
    private final Retrospectives retrospectives;
    private final Comments comments;
    private final SectionWriting writing;
    private final Readers readers;
    private final Incidents incidents;

    Commenting(
            Recording recording,
            Retrospectives retrospectives,
            Comments comments,
            SectionWriting writing,
            Readers readers,
            Incidents incidents) {
        this.recording = recording;
        this.retrospectives = retrospectives;
        this.comments = comments;
        this.writing = writing;
        this.readers = readers;
        this.incidents = incidents;
    }

    /**
     * @param passage may be empty for the section as a whole
     * @param replacement other words for the passage; empty for none
     * @throws Refused when nothing is said, or the passage of a suggestion does not stand in the text exactly once
     */
    public void add(Account author, IncidentId incident, String key, String passage, String text, String replacement) {
        recording.change(author, incident, (retrospective, now) -> {
            Section section = require(incident, key);
            String words = text.strip();
            String other = plain(replacement);
            String about = plain(passage);
            if (words.isEmpty() && other.isEmpty()) {
                throw new Refused("Say something, or suggest other words.");
            }
            if (!other.isEmpty() && count(section.text(), about) != 1) {
                throw new Refused(
                        "For a suggestion the passage has to stand in the section's text, exactly once. What comes"
                                + " from the data is changed where it is looked after.");
            }
            comments.add(
                    incident,
                    new Comment(
                            UUID.randomUUID(),
                            key,
                            about,
                            words,
                            other.isEmpty() ? null : other,
                            mentioned(incident, words),
                            author.id(),
                            now,
                            Comment.State.OPEN,
                            null,
                            null));
            recording.announce(new RetrospectiveChanged(incident, key));
            return true;
        });
    }

    /** @throws Refused when somebody settled it before, or it is a suggestion */
    public void resolve(Account author, IncidentId incident, UUID id) {
        settle(author, incident, id, false, Comment.State.RESOLVED);
    }

    /** @throws Refused when somebody settled it before */
    public void decline(Account author, IncidentId incident, UUID id) {
        settle(author, incident, id, true, Comment.State.DECLINED);
    }

    /**
     * Puts the suggested words in the place of the passage.
     *
     * @throws Refused when somebody settled it before, or the passage does not stand there any more
     */
    public void take(Account author, IncidentId incident, UUID id) {
        recording.change(author, incident, (retrospective, now) -> {
            Comment comment = settle(author, incident, id, true, Comment.State.TAKEN);
            Section section = require(incident, comment.section());
            if (count(section.text(), comment.passage()) != 1) {
                throw new Refused(
                        "The passage does not stand there any more. Change the text by hand, then decline this.");
            }
            writing.save(
                    author,
                    incident,
                    comment.section(),
                    section.text().replace(comment.passage(), String.valueOf(comment.replacement())),
                    section.version(),
                    comment.text().isEmpty() ? "a suggestion was taken" : comment.text());
            return true;
        });
    }

    private Comment settle(Account author, IncidentId incident, UUID id, boolean suggestion, Comment.State state) {
        return recording.change(author, incident, (retrospective, now) -> {
            Comment comment = comments.of(incident).stream()
                    .filter(one -> one.id().equals(id) && one.isSuggestion() == suggestion)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (!comments.settle(incident, id, state, author.id(), now)) {
                throw new Refused("Somebody has settled this already.");
            }
            recording.announce(new RetrospectiveChanged(incident, comment.section()));
            return comment;
        });
    }

    private Section require(IncidentId incident, String key) {
        return retrospectives.sections(incident).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those who may see the incident and are called by their whole or first name. */
    private List<UUID> mentioned(IncidentId incident, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return readers.of(incidents.find(incident).orElseThrow(NotFound::new)).stream()
                .filter(account -> Mention.of(account.name()).matcher(words).find())
                .map(Account::id)
                .toList();
    }

    private static int count(String text, String passage) {
        int count = 0;
        for (int at = text.indexOf(passage); !passage.isEmpty() && at >= 0; at = text.indexOf(passage, at + 1)) {
            count++;
        }
        return count;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
