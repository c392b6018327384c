package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.review.ReviewSession;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A session as an iCalendar invitation, or as its cancellation. What it says leaves this server, so of a restricted
 * incident it does not tell the title.
 *
 * @param address of the room
 * @param organizer the facilitator
 * @param revision higher for whatever is newer
 */
record CalendarFile(
        ReviewSession session,
        Incident incident,
        Duration length,
        String address,
        Account organizer,
        List<Account> attendees,
        int revision) {

    String written(Instant now) {
        boolean cancelled = session.state() == ReviewSession.State.CANCELLED;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hindcast//Review//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event(now, cancelled));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Instant now, boolean cancelled) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id() + "@hindcast"));
        event.add(new Sequence(revision));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(session.startsAt()));
        event.add(new DtEnd<>(session.startsAt().plus(length)));
        event.add(new Summary(incident.restricted() ? "Incident review" : "Review: " + incident.title()));
        event.add(new Description(description()));
        event.add(new Url(URI.create(address)));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Organizer(new ParameterList(List.of(name(organizer))), mailbox(organizer)));
        attendees.forEach(attendee ->
                event.add(new Attendee(new ParameterList(List.of(name(attendee), Rsvp.TRUE)), mailbox(attendee))));
        return event;
    }

    private String description() {
        String room = "The room: " + address;
        return session.preRead().isEmpty() ? room : room + "\n\nTo read before: " + session.preRead();
    }

    private static Cn name(Account account) {
        return new Cn(account.name().replaceAll("[\\p{Cntrl}\"]", " "));
    }

    private static URI mailbox(Account account) {
        try {
            return new URI("mailto", account.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("account " + account.id() + " has an address that cannot be written", e);
        }
    }
}
