package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When each fact was known to those who responded, by what its source had shown by then. Never before it happened:
 *
 * <ul>
 *   <li>an alert, page, acknowledgement or recovery when it fired, or when its notification arrived, where the evidence
 *       says so;
 *   <li>chat, notes and status updates when they were said, changes when they were made, a commit when it was committed
 *       or pushed rather than when it was written;
 *   <li>a log line, span or metric when somebody could see it: when it was collected, where the evidence says so, else
 *       when it happened; a span is seen when it has ended;
 *   <li>a customer's ticket when it reached engineering: when it was escalated or assigned, or when a message, page or
 *       note outside of the ticket names its number or quotes it, whichever came first; unknown when nothing shows it;
 *   <li>a statement that somebody added later at the time that it tells of;
 *   <li>what is only known to the hour, the day or a range at its end: shown late rather than too early.
 * </ul>
 */
public final class KnownWhen {
    private final EventSequence events;
    private final ZoneId zone;
    private final Mentions mentions;

    /** @param zone of stamps in the evidence that name none, and of the times that are told */
    public KnownWhen(EventSequence events, ZoneId zone) {
        this.events = events;
        this.zone = zone;
        this.mentions = new Mentions(events);
    }

    /** @param index into the events */
    public Known of(int index) {
        Event event = events.get(index);
        if (event.source().equals(Statement.SOURCE)) {
            return Known.at(end(event));
        }
        return Ticket.of(event).map(ticket -> reached(event, ticket)).orElseGet(() -> shown(event));
    }

    private Known shown(Event event) {
        Instant end = end(event);
        return Arrivals.of(event, zone)
                .filter(arrived -> arrived.isAfter(end))
                .map(arrived -> new Known(arrived, sentence(event, arrived)))
                .orElseGet(() -> Known.at(end));
    }

    private String sentence(Event event, Instant arrived) {
        String time = Clocks.timeAfter(event.at(), arrived, Precision.SECOND, zone);
        return (Changes.isCommit(event) ? "committed or pushed at " : "seen at the earliest at ") + time;
    }

    private Known reached(Event event, Ticket ticket) {
        Optional<Known> escalated = Arrivals.escalated(event, zone)
                .map(at -> new Known(at, "escalated at " + Clocks.timeAfter(event.at(), at, Precision.SECOND, zone)));
        Optional<Known> named = mentions.of(event, ticket).map(index -> {
            Event by = events.get(index);
            String who = by.actor() == null ? "" : " by " + by.actor();
            return new Known(
                    shown(by).at(),
                    "named in " + by.source() + who + " at "
                            + Clocks.timeAfter(event.at(), by.at(), by.precision(), zone));
        });
        return earliest(escalated, named)
                .map(known -> notBefore(known, end(event)))
                .orElseGet(() -> new Known(null, "reached engineering: unknown"));
    }

    private static Optional<Known> earliest(Optional<Known> one, Optional<Known> other) {
        Instant first = one.map(Known::at).orElse(Instant.MAX);
        Instant second = other.map(Known::at).orElse(Instant.MAX);
        return second.isBefore(first) ? other : one;
    }

    private static Known notBefore(Known known, Instant end) {
        Instant at = known.at();
        return at != null && at.isBefore(end) ? new Known(end, known.why()) : known;
    }

    /** When it had surely happened. */
    private static Instant end(Event event) {
        Instant until = event.until();
        boolean measured = event.kind() == Kind.SPAN || event.kind() == Kind.METRIC;
        return switch (event.precision()) {
            case HOUR -> event.at().plus(Duration.ofHours(1));
            case DAY -> event.at().plus(Duration.ofDays(1));
            case RANGE -> until == null ? event.at() : until;
            default -> until != null && measured && until.isAfter(event.at()) ? until : event.at();
        };
    }
}
