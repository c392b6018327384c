package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was said where colleagues read it, to find who first spoke of a ticket. */
final class Mentions {
    private static final Set<Kind> SAID = EnumSet.of(
            Kind.CHAT, Kind.NOTE, Kind.PAGE, Kind.ACKNOWLEDGEMENT, Kind.STATUS_UPDATE, Kind.ALERT, Kind.REPORT);

    private final List<Said> said = new ArrayList<>();

    private record Said(int index, Event event, String text) {}

    Mentions(EventSequence events) {
        for (int i = 0; i < events.size(); i++) {
            if (SAID.contains(events.kind(i)) && !events.source(i).equals(Statement.SOURCE)) {
                Event event = events.get(i);
                if (Ticket.of(event).isEmpty()) {
                    said.add(new Said(i, event, event.text().toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** The index of the first that names or quotes the ticket from its own time on, outside of the ticket's source. */
    Optional<Integer> of(Event report, Ticket ticket) {
        return said.stream()
                .filter(one -> !one.event.at().isBefore(report.at())
                        && !one.event.source().equals(report.source())
                        && ticket.isMeantBy(one.text))
                .map(Said::index)
                .findFirst();
    }
}
