package dev.hindcast.timeline.web;

import static dev.hindcast.timeline.web.AddedStatementForm.orNull;
import static dev.hindcast.timeline.web.AddedStatementForm.typed;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.Statement;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody typed about something that no event tells. */
@Component
class TypedStatements {
    private final TimelineParts parts;
    private final EvidenceFiles files;

    TypedStatements(TimelineParts parts, EvidenceFiles files) {
        this.parts = parts;
        this.files = files;
    }

    /** What cannot be understood is said to the person who typed it. */
    static final class Unclear extends Exception {
        Unclear(String message) {
            super(message);
        }
    }

    Statement read(Account author, Incident incident, AddedStatementForm form) throws Unclear {
        if (typed(form.text()).isEmpty()) {
            throw new Unclear("Say what happened, in one sentence.");
        }
        Moment at = moment(incident, form);
        Cited cited = cited(incident, form);
        return new Statement(
                incident.id(),
                at.at(),
                null,
                at.precision(),
                form.kindOrNote(),
                orNull(form.service()),
                orNull(form.actor()),
                typed(form.text()),
                cited.file(),
                cited.line(),
                author.id());
    }

    /** Paths of what can be cited. */
    List<String> places(Incident incident) {
        return files.list(incident.id()).stream().map(EvidenceFile::path).toList();
    }

    private Moment moment(Incident incident, AddedStatementForm form) throws Unclear {
        try {
            return new TypedTime(
                            incident.zone(),
                            TimelineParts.onlyDay(incident, parts.facets(incident), parts.timeline(incident)))
                    .read(typed(form.time()));
        } catch (TypedTime.Unreadable e) {
            throw new Unclear(String.valueOf(e.getMessage()));
        }
    }

    private Cited cited(Incident incident, AddedStatementForm form) throws Unclear {
        if (typed(form.cites()).isEmpty()) {
            return Cited.none();
        }
        Optional<Cited> found = Cited.of(typed(form.cites()), files.list(incident.id()));
        return found.orElseThrow(() -> new Unclear("There is no evidence “" + typed(form.cites())
                + "” here. Name a file and a line as in tickets.csv:5, or leave it empty."));
    }
}
