package dev.hindcast.evidence;

import dev.hindcast.evidence.time.Stamps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The reading of one file: what a format reads from and hands its findings to. Every unit (a line, or a fact in a
 * document) must be accounted for exactly once, as an event, quarantined or skipped; {@link #report} adds up. Not
 * thread-safe.
 */
public final class Reading {
    private static final int EXCERPT = 200;

    private final EvidenceSource source;
    private final ReadingOptions options;
    private final Consumer<Event> events;
    private final Stamps stamps;
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private final Set<String> assumptions = new LinkedHashSet<>();
    private long read;
    private long eventCount;

    public Reading(EvidenceSource source, ReadingOptions options, Consumer<Event> events) {
        this.source = source;
        this.options = options;
        this.events = events;
        this.stamps = new Stamps(options, this::assume, source);
    }

    public EvidenceSource source() {
        return source;
    }

    public String path() {
        return source.path();
    }

    public ReadingOptions options() {
        return options;
    }

    /** Reads this file's stamps and remembers what it had to assume. */
    public Stamps stamps() {
        return stamps;
    }

    /** Counts units as they are met, before anything is known about them; {@link Lines} does it for text. */
    public void met(long units) {
        read += units;
    }

    public void event(Event event) {
        eventCount++;
        events.accept(event);
    }

    /** Takes over many events at once. */
    public void events(EventBlock block) {
        eventCount += block.size();
        if (events instanceof EventSink sink) {
            sink.accept(block);
        } else {
            for (int row = 0; row < block.size(); row++) {
                events.accept(block.get(row));
            }
        }
    }

    /** @param line counted from 1 */
    public void quarantine(int line, String reason, String content) {
        quarantined.add(new Quarantined(line, reason, excerpt(content)));
    }

    static String excerpt(String content) {
        return content.length() <= EXCERPT ? content : content.substring(0, EXCERPT) + "…";
    }

    /** Leaves one unit out on purpose; {@code reason} as in "blank line". */
    public void skip(String reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /** Notes something about the whole file that was taken for granted, once. */
    public void assume(String assumption) {
        assumptions.add(assumption);
    }

    /** How many units have become events, were quarantined or skipped so far. */
    public long accounted() {
        return eventCount
                + quarantined.size()
                + skipped.values().stream().mapToLong(n -> n).sum();
    }

    /** What became of the file so far; units that the format lost are quarantined as such, so that the sum always holds. */
    public FileReport report(EvidenceFormat format) {
        long accounted = accounted();
        List<Quarantined> all = new ArrayList<>(quarantined);
        for (long lost = accounted; lost < read; lost++) {
            all.add(new Quarantined(0, "the reader of " + format.name() + " did not account for it", ""));
        }
        return new FileReport(
                source.path(),
                format.name(),
                Math.max(read, accounted),
                eventCount,
                0,
                List.copyOf(all),
                Map.copyOf(skipped),
                List.copyOf(assumptions));
    }
}
