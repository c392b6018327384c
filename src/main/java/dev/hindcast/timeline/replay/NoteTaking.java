package dev.hindcast.timeline.replay;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a note at a moment of a replay. */
@Service
public class NoteTaking {
    private final Incidents incidents;
    private final ReplayNotes notes;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    NoteTaking(Incidents incidents, ReplayNotes notes, ApplicationEventPublisher announce, Clock clock) {
        this.incidents = incidents;
        this.notes = notes;
        this.announce = announce;
        this.clock = clock;
    }

    /** @param moment where the replay's clock stands */
    @Transactional
    public ReplayNote take(Account author, IncidentId incident, Instant moment, String text) {
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        if (!author.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to take notes.");
        }
        ReplayNote note = new ReplayNote(
                UUID.randomUUID(),
                incident,
                moment.truncatedTo(ChronoUnit.MICROS),
                author.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                text.strip());
        notes.add(note);
        announce.publishEvent(new ReplayNoteAdded(incident, note.id()));
        return note;
    }
}
