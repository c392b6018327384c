package dev.hindcast.timeline.replay;

import dev.hindcast.evidence.Events;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.timeline.Arrivals;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.LiveTimeline;
import dev.hindcast.timeline.edit.StatementStates;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The replays that are being watched, kept until the incident's live stream tells of more than a pin. Ask only for an
 * incident that whoever is acting may see.
 */
@Component
public class Replays {
    private static final Duration AROUND = Duration.ofHours(1);
    private static final int MOST = 12;

    private final Events events;
    private final StatementStates states;
    private final LiveStreams streams;
    private final Map<IncidentId, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<IncidentId, Kept> eldest) {
            return size() > MOST;
        }
    });

    private record Kept(long cursor, ZoneId zone, Replay replay) {}

    Replays(Events events, StatementStates states, LiveStreams streams) {
        this.events = events;
        this.states = states;
        this.streams = streams;
    }

    /** From an hour before the first milestone to an hour after the last, or all where none is known. */
    public Replay of(Incident incident, KeptTimeline timeline) {
        long cursor = streams.cursorBut(incident.id().value(), LiveTimeline.STATEMENT);
        Kept before = kept.get(incident.id());
        if (before != null && before.cursor == cursor && before.zone.equals(incident.zone())) {
            return before.replay;
        }
        List<Instant> known = timeline.milestones().stream()
                .flatMap(milestone -> Stream.ofNullable(milestone.at()))
                .sorted()
                .toList();
        Replay replay = new Replay(
                events.sequence(incident.id(), states.hidden(incident.id())),
                events.trails(incident.id(), Arrivals.pattern()),
                incident.zone(),
                known.isEmpty() ? null : known.get(0).minus(AROUND),
                known.isEmpty() ? null : known.get(known.size() - 1).plus(AROUND));
        kept.put(incident.id(), new Kept(cursor, incident.zone(), replay));
        return replay;
    }
}
