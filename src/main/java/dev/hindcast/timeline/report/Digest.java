package dev.hindcast.timeline.report;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which events a report lists one by one, and which it only counts. What milestones and blind spots stand on is always
 * listed; then alerts and what answers them; then what people said and changed around the incident; then the rest, as
 * long as it stays readable.
 */
final class Digest {
    /** What happened far from the incident, and logs, are only listed where they are this many times fewer. */
    private static final int ASIDE = 4;

    private static final Duration AROUND = Duration.ofHours(1);

    private final Timeline timeline;
    private final EventSequence events;
    private final BitSet cited = new BitSet();
    private final Instant from;
    private final Instant to;

    private Digest(Timeline timeline) {
        this.timeline = timeline;
        this.events = timeline.events();
        timeline.milestones().forEach(milestone -> cited.set(milestone.event()));
        timeline.blindSpots().stream()
                .map(BlindSpot::events)
                .flatMap(List::stream)
                .forEach(cited::set);
        this.from = timeline.milestones().stream()
                .map(Milestone::at)
                .min(Instant::compareTo)
                .orElse(Instant.MIN.plus(AROUND))
                .minus(AROUND);
        this.to = timeline.milestones().stream()
                .map(Milestone::at)
                .max(Instant::compareTo)
                .orElse(Instant.MAX.minus(AROUND))
                .plus(AROUND);
    }

    /**
     * One entry of the list.
     *
     * @param first index of the first event
     * @param last index of the last one; the same for a single event
     * @param kinds how many of each kind; empty for a single event
     */
    record Entry(int first, int last, Map<Kind, Integer> kinds, Set<String> sources) {
        boolean single() {
            return first == last;
        }
    }

    /** @param most how many lines stay readable */
    static List<Entry> of(Timeline timeline, int most) {
        return new Digest(timeline).entries(most);
    }

    private List<Entry> entries(int most) {
        int level = deepestLevel(most);
        List<Entry> entries = new ArrayList<>();
        int i = 0;
        while (i < events.size()) {
            int begin = i;
            while (i < events.size() && level(i) > level) {
                i++;
            }
            if (i > begin) {
                entries.add(i - begin == 1 ? single(begin) : run(begin, i - 1));
            }
            if (i < events.size()) {
                entries.add(single(i++));
            }
        }
        return entries;
    }

    private int deepestLevel(int most) {
        int[] count = new int[5];
        for (int i = 0; i < events.size(); i++) {
            count[level(i)]++;
        }
        int level = 1;
        int aside = most == Integer.MAX_VALUE ? 1 : ASIDE;
        long listed = count[0] + count[1];
        while (level < 4 && listed + count[level + 1] <= (level < 2 ? most : most / aside)) {
            listed += count[++level];
        }
        return listed > most ? 0 : level;
    }

    private int level(int index) {
        if (cited.get(index)) {
            return 0;
        }
        return switch (events.kind(index)) {
            case ALERT, RECOVERY, PAGE, ACKNOWLEDGEMENT, REPORT, STATUS_UPDATE, NOTE -> 1;
            case CHANGE, CHAT ->
                events.at(index).isBefore(from) || events.at(index).isAfter(to) ? 3 : 2;
            case LOG, SPAN, METRIC -> 4;
        };
    }

    private static Entry single(int index) {
        return new Entry(index, index, Map.of(), Set.of());
    }

    private Entry run(int first, int last) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Set<String> sources = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) {
            kinds.merge(events.kind(i), 1, Integer::sum);
            sources.add(events.source(i));
        }
        return new Entry(first, last, kinds, sources);
    }
}
