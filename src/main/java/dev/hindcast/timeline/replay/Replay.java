package dev.hindcast.timeline.replay;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.RecordedSequence;
import dev.hindcast.evidence.Trail;
import dev.hindcast.timeline.Known;
import dev.hindcast.timeline.KnownWhen;
import dev.hindcast.timeline.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One incident in the order in which it became known. All answers about a moment are made of what was known by then; no
 * milestone, blind spot, pin or new wording is in it, since those are knowledge of afterwards. Immutable.
 */
public final class Replay {
    private static final Duration BEFORE = Duration.ofMinutes(20);
    private static final Duration AHEAD = Duration.ofMinutes(20);
    private static final int HALF_HOUR = 30;

    private final RecordedSequence sequence;
    private final EventSequence events;
    private final ZoneId zone;
    /** Everything, in the order in which it became known: indexes into the sequence, and since when. */
    private final List<Integer> known = new ArrayList<>();

    private final List<Instant> since = new ArrayList<>();
    /** Everything but logs, spans and metrics, in the same order. */
    private final List<Step> steps = new ArrayList<>();

    private final List<Instant> stepped;
    private final List<Long> unseen = new ArrayList<>();

    private record Fact(int index, Instant since, String why) {}

    /**
     * @param from what was known before is left out; null for nothing
     * @param to what became known later is left out; null for nothing
     */
    public Replay(
            RecordedSequence sequence, List<Trail> trails, ZoneId zone, @Nullable Instant from, @Nullable Instant to) {
        this.sequence = sequence;
        this.events = new Trailed(sequence, trails);
        this.zone = zone;
        KnownWhen knownWhen = new KnownWhen(events, zone);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Known when = knownWhen.of(i);
            Instant at = when.at() == null ? events.at(i) : when.at();
            if ((from != null && at.isBefore(from)) || (to != null && at.isAfter(to))) {
                continue;
            }
            if (when.at() == null) {
                unseen.add(sequence.id(i));
            } else {
                facts.add(new Fact(i, at, when.why()));
            }
        }
        facts.sort(Comparator.comparing(Fact::since).thenComparing(Fact::index));
        for (Fact fact : facts) {
            known.add(fact.index);
            since.add(fact.since);
            if (!isTelemetry(events.kind(fact.index))) {
                steps.add(new Step(sequence.id(fact.index), fact.since, fact.why));
            }
        }
        this.stepped = steps.stream().map(Step::since).toList();
    }

    private static boolean isTelemetry(Kind kind) {
        return kind == Kind.LOG || kind == Kind.SPAN || kind == Kind.METRIC;
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Everything in the order in which it happened, hidden statements left out. */
    public RecordedSequence sequence() {
        return sequence;
    }

    /** Statements in the order in which they became known. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Tickets of which nothing shows that they ever reached engineering. */
    public List<Long> unseen() {
        return List.copyOf(unseen);
    }

    /** When the first statement became known. */
    public Instant first() {
        return steps.get(0).since();
    }

    /** Where scale and clock begin: a little before the first statement, at a half hour of the zone. */
    public Instant begin() {
        ZonedDateTime early = first().minus(BEFORE).atZone(zone);
        return early.truncatedTo(ChronoUnit.HOURS)
                .plusMinutes(early.getMinute() >= HALF_HOUR ? HALF_HOUR : 0)
                .toInstant();
    }

    /** How far a scale reaches at a moment: to a full hour a little ahead. It grows with the clock and tells no end. */
    public Instant reach(Instant moment) {
        ZonedDateTime ahead = moment.plus(AHEAD).atZone(zone);
        ZonedDateTime hour = ahead.truncatedTo(ChronoUnit.HOURS);
        return (hour.equals(ahead) ? hour : hour.plusHours(1)).toInstant();
    }

    /** When the next statement became known. */
    public Optional<Instant> next(Instant moment) {
        int count = count(moment);
        return count == steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(count).since());
    }

    /** When a statement became known last before the moment. */
    public Optional<Instant> previous(Instant moment) {
        int place = count(moment) - 1;
        while (place >= 0 && !steps.get(place).since().isBefore(moment)) {
            place--;
        }
        return place < 0 ? Optional.empty() : Optional.of(steps.get(place).since());
    }

    /** How many statements were known. */
    public int count(Instant moment) {
        return upTo(stepped, moment);
    }

    /** What became known after one moment and by another, the latest first. @param after null for the beginning */
    public List<Step> between(@Nullable Instant after, Instant moment) {
        List<Step> found = new ArrayList<>(steps.subList(after == null ? 0 : count(after), count(moment)));
        found.sort(Comparator.comparing(Step::since).reversed());
        return found;
    }

    /** What people had before them at a moment; its indexes are for {@link #event}. */
    public Seen seen(Instant moment) {
        int count = upTo(since, moment);
        return Seen.of(events, known.subList(0, count), since.subList(0, count));
    }

    public Event event(int index) {
        return events.get(index);
    }

    public long id(int index) {
        return sequence.id(index);
    }

    /** Everything known at a moment in the order in which it happened: indexes for {@link #event} and {@link #id}. */
    public int[] known(Instant moment) {
        return known.subList(0, upTo(since, moment)).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static int upTo(List<Instant> ascending, Instant moment) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
