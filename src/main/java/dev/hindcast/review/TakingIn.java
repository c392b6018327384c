package dev.hindcast.review;

import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Statement;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptTimelines;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A member takes a proposal into the timeline; it says who told it. */
@Service
public class TakingIn {
    private final Reviews reviews;
    private final Board board;
    private final TakingPart takingPart;
    private final Incidents incidents;
    private final Editing editing;
    private final Edits edits;
    private final KeptTimelines timelines;

    TakingIn(
            Reviews reviews,
            Board board,
            TakingPart takingPart,
            Incidents incidents,
            Editing editing,
            Edits edits,
            KeptTimelines timelines) {
        this.reviews = reviews;
        this.board = board;
        this.takingPart = takingPart;
        this.incidents = incidents;
        this.editing = editing;
        this.edits = edits;
        this.timelines = timelines;
    }

    /** @throws Refused when it was decided on already, or its time cannot be read */
    public void take(Account author, ReviewId id, UUID proposal) {
        ReviewSession session = reviews.find(id).orElseThrow(NotFound::new);
        Incident incident = incidents.find(session.incident()).orElseThrow(NotFound::new);
        Proposal proposed = board.proposals(id).stream()
                .filter(one -> one.id().equals(proposal) && one.state() == Proposal.State.OPEN)
                .findFirst()
                .orElseThrow(() -> new Refused("Somebody has decided on this already."));
        Long event = proposed.event();
        if (event != null) {
            long seen = edits.lastWording(incident.id(), event).map(Edit::id).orElse(0L);
            editing.reword(author, incident.id(), event, proposed.text(), seen);
        } else {
            editing.add(author, statement(author, incident, proposed));
        }
        takingPart.decide(id, proposal, Proposal.State.TAKEN);
    }

    private Statement statement(Account author, Incident incident, Proposal proposed) {
        return new Statement(
                incident.id(),
                at(incident, proposed.time()),
                null,
                proposed.time().length() > 5 ? Precision.SECOND : Precision.MINUTE,
                Kind.NOTE,
                null,
                proposed.author(),
                proposed.text(),
                null,
                0,
                author.id());
    }

    /** On the day on which the incident began. */
    private Instant at(Incident incident, String time) {
        try {
            return LocalTime.parse(time)
                    .atDate(day(incident))
                    .atZone(incident.zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Refused(
                    "The proposal says no time. Add it to the timeline by hand, with the time it belongs to.");
        }
    }

    private LocalDate day(Incident incident) {
        return timelines
                .of(incident.id())
                .overall()
                .beginning()
                .map(Milestone::at)
                .orElse(incident.createdAt())
                .atZone(incident.zone())
                .toLocalDate();
    }
}
