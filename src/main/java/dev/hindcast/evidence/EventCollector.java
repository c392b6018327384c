package dev.hindcast.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the events of many files, then gives them ordered and each once. Hand the collector itself to
 * {@link EvidenceReader}, not a method reference to it, so that blocks arrive whole. Not thread-safe.
 */
public final class EventCollector implements EventSink {
    private static final int BLOCK_EVENTS = 4096;
    private static final int BLOCK_BYTES = 1 << 20;

    private final @Nullable Instant from;
    private final @Nullable Instant to;
    private final List<EventBlock> blocks = new ArrayList<>();
    private EventBlockWriter open = new EventBlockWriter(16, 4096);

    public EventCollector() {
        this(null, null);
    }

    /**
     * @param from events that ended before it are left out, and counted as skipped; null for no limit
     * @param to events that began at or after it are left out, and counted as skipped; null for no limit
     */
    public EventCollector(@Nullable Instant from, @Nullable Instant to) {
        this.from = from;
        this.to = to;
    }

    public void add(Event event) {
        if (open.size() >= BLOCK_EVENTS || open.bytes() >= BLOCK_BYTES) {
            close();
        }
        open.add(event);
    }

    @Override
    public void accept(Event event) {
        add(event);
    }

    @Override
    public void accept(EventBlock block) {
        close();
        blocks.add(block);
    }

    /** All events in order; equal ones from several places are one event that cites them all. */
    public EventSequence ordered() {
        return collected(List.of()).events();
    }

    /**
     * All events in order, each once, and the reports with the duplicates that were found: an event that a later file
     * states again is a duplicate of that later file.
     *
     * @param reports what the reading of each file gave, in the order of reading
     */
    public CollectedEvidence collected(List<FileReport> reports) {
        close();
        Map<String, Long> outside = new HashMap<>();
        long[] ordered = within(ChronologicalOrder.of(blocks), outside);
        OnceEach onceEach = new OnceEach(blocks);
        StoredEvents events = onceEach.of(ordered);
        List<FileReport> adjusted = reports.stream()
                .map(report -> report.without(
                        onceEach.duplicates().getOrDefault(report.path(), 0L), outside.getOrDefault(report.path(), 0L)))
                .toList();
        return new CollectedEvidence(events, adjusted);
    }

    private long[] within(long[] ordered, Map<String, Long> outside) {
        if (from == null && to == null) {
            return ordered;
        }
        long[] kept = new long[ordered.length];
        int size = 0;
        for (long reference : ordered) {
            EventBlock block = blocks.get(ChronologicalOrder.block(reference));
            int row = ChronologicalOrder.row(reference);
            Instant until = block.untils == null ? null : block.untils[row];
            Instant end = until == null ? block.at(row) : until;
            if ((from == null || !end.isBefore(from))
                    && (to == null || block.at(row).isBefore(to))) {
                kept[size++] = reference;
            } else {
                outside.merge(block.evidence(row).file(), 1L, Long::sum);
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void close() {
        if (open.size() > 0) {
            blocks.add(open.block());
            open = new EventBlockWriter(16, 4096);
        }
    }
}
