package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposing hypotheses, and supporting or refuting them with evidence. */
@Service
public class Inquiry {
    private final Changing changing;
    private final Hypotheses hypotheses;

    Inquiry(Changing changing, Hypotheses hypotheses) {
        this.changing = changing;
        this.hypotheses = hypotheses;
    }

    /**
     * @param test how one could find out; may be empty
     * @return the hypothesis' id
     */
    public UUID propose(Account author, IncidentId incident, String text, String test) {
        UUID id = UUID.randomUUID();
        changing.change(author, incident, () -> {
            hypotheses.add(
                    incident,
                    new Hypothesis(
                            id,
                            text.strip(),
                            test.strip(),
                            Hypothesis.State.PROPOSED,
                            List.of(),
                            author.id(),
                            changing.now(),
                            0));
            changing.record(author, incident, "add-hypothesis", id, null, text.strip());
        });
        return id;
    }

    /**
     * @param seen the version that the author knew
     * @throws Overtaken when there has been another one since
     */
    public void change(Account author, IncidentId incident, UUID id, String text, String test, int seen) {
        changing.change(author, incident, () -> {
            Hypothesis before = hypotheses.locked(incident, id).orElseThrow(NotFound::new);
            changing.requireSeen(incident, id, before.version(), seen);
            if (!before.text().equals(text.strip()) || !before.test().equals(test.strip())) {
                hypotheses.change(id, text.strip(), test.strip());
                changing.record(
                        author,
                        incident,
                        "change-hypothesis",
                        id,
                        before.text() + "\n" + before.test(),
                        text.strip() + "\n" + test.strip());
            }
        });
    }

    /** @param event null for a sentence only; one of both is there */
    public void addLine(
            Account author, IncidentId incident, UUID id, boolean supports, @Nullable Long event, String text) {
        changing.change(author, incident, () -> {
            if (hypotheses.locked(incident, id).isEmpty()) {
                throw new NotFound();
            }
            changing.requireEvents(incident, event == null ? List.of() : List.of(event));
            hypotheses.addLine(
                    incident,
                    id,
                    new Hypothesis.Line(UUID.randomUUID(), supports, event, text.strip(), author.id(), changing.now()));
            changing.record(
                    author,
                    incident,
                    supports ? "add-evidence-for" : "add-evidence-against",
                    id,
                    null,
                    text.isBlank() ? "a statement of the timeline" : text.strip());
        });
    }

    /** A hypothesis that was decided on this line alone is a proposal again. */
    public void removeLine(Account author, IncidentId incident, UUID id, UUID line) {
        changing.change(author, incident, () -> {
            Hypothesis before = hypotheses.locked(incident, id).orElseThrow(NotFound::new);
            Hypothesis.Line removed = before.lines().stream()
                    .filter(other -> other.id().equals(line))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            hypotheses.removeLine(line);
            changing.record(author, incident, "remove-evidence", id, removed.text(), null);
            Hypothesis after = hypotheses.locked(incident, id).orElseThrow(NotFound::new);
            if (!after.lacksFor(after.state()).isEmpty()) {
                setState(author, incident, after, Hypothesis.State.PROPOSED);
            }
        });
    }

    /** @throws LacksEvidence when no line of evidence speaks for the state */
    public void decide(Account author, IncidentId incident, UUID id, Hypothesis.State state) {
        changing.change(author, incident, () -> {
            Hypothesis hypothesis = hypotheses.locked(incident, id).orElseThrow(NotFound::new);
            String lacks = hypothesis.lacksFor(state);
            if (!lacks.isEmpty()) {
                throw new LacksEvidence(lacks);
            }
            if (hypothesis.state() != state) {
                setState(author, incident, hypothesis, state);
            }
        });
    }

    private void setState(Account author, IncidentId incident, Hypothesis hypothesis, Hypothesis.State state) {
        hypotheses.setState(hypothesis.id(), state);
        changing.record(
                author,
                incident,
                "decide-hypothesis",
                hypothesis.id(),
                hypothesis.state().word(),
                state.word());
    }

    public void remove(Account author, IncidentId incident, UUID id) {
        setRemoved(author, incident, id, true);
    }

    /** Takes a removal back. */
    public void putBack(Account author, IncidentId incident, UUID id) {
        setRemoved(author, incident, id, false);
    }

    private void setRemoved(Account author, IncidentId incident, UUID id, boolean removed) {
        changing.change(author, incident, () -> {
            Hypothesis hypothesis = hypotheses.locked(incident, id).orElseThrow(NotFound::new);
            hypotheses.setRemoved(id, removed);
            changing.record(
                    author,
                    incident,
                    removed ? "remove-hypothesis" : "put-back-hypothesis",
                    id,
                    removed ? hypothesis.text() : null,
                    removed ? null : hypothesis.text());
        });
    }

    /** A hypothesis cannot be decided without evidence; the message says what lacks. */
    public static final class LacksEvidence extends RuntimeException {
        LacksEvidence(String message) {
            super(message, null, false, false);
        }
    }
}
