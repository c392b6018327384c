package dev.hindcast.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The order of events in time, those of one instant as they were read. Works on references: the block's number in the
 * upper half of a long, the row in the lower.
 */
final class ChronologicalOrder {
    private static final int DIGIT = 11;
    private static final long NANOS = 1_000_000_000L;
    /** About 290 years; nanoseconds since the first event fit into a long. */
    private static final long SPAN = Long.MAX_VALUE / NANOS - 1;

    private final List<EventBlock> blocks;

    private ChronologicalOrder(List<EventBlock> blocks) {
        this.blocks = blocks;
    }

    static int block(long reference) {
        return (int) (reference >>> 32);
    }

    static int row(long reference) {
        return (int) reference;
    }

    static long[] of(List<EventBlock> blocks) {
        return new ChronologicalOrder(blocks).references();
    }

    private long[] references() {
        int size = blocks.stream().mapToInt(EventBlock::size).sum();
        long[] references = new long[size];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int at = 0;
        for (int b = 0; b < blocks.size(); b++) {
            EventBlock block = blocks.get(b);
            for (int row = 0; row < block.size; row++) {
                references[at++] = (long) b << 32 | row;
                first = Math.min(first, block.seconds[row]);
                last = Math.max(last, block.seconds[row]);
            }
        }
        if (size < 2) {
            return references;
        }
        return last - first < SPAN ? byDistance(references, first) : byComparison(references);
    }

    private long[] byDistance(long[] references, long first) {
        long[] keys = new long[references.length];
        long greatest = 0;
        boolean ordered = true;
        for (int i = 0; i < references.length; i++) {
            EventBlock block = blocks.get(block(references[i]));
            int row = row(references[i]);
            keys[i] = (block.seconds[row] - first) * NANOS + block.nanos[row];
            ordered &= i == 0 || keys[i - 1] <= keys[i];
            greatest = Math.max(greatest, keys[i]);
        }
        return ordered ? references : radixSorted(keys, references, greatest);
    }

    /** Stable: sorts by the lowest digit first, then by the next. */
    private static long[] radixSorted(long[] keys, long[] references, long greatest) {
        long[] fromKeys = keys;
        long[] from = references;
        long[] toKeys = new long[keys.length];
        long[] to = new long[keys.length];
        int mask = (1 << DIGIT) - 1;
        for (int shift = 0; shift < Long.SIZE && greatest >>> shift != 0; shift += DIGIT) {
            int[] places = new int[mask + 2];
            for (long key : fromKeys) {
                places[((int) (key >>> shift) & mask) + 1]++;
            }
            for (int digit = 0; digit < mask; digit++) {
                places[digit + 1] += places[digit];
            }
            for (int i = 0; i < from.length; i++) {
                int place = places[(int) (fromKeys[i] >>> shift) & mask]++;
                toKeys[place] = fromKeys[i];
                to[place] = from[i];
            }
            long[] freeKeys = fromKeys;
            long[] free = from;
            fromKeys = toKeys;
            from = to;
            toKeys = freeKeys;
            to = free;
        }
        return from;
    }

    private long[] byComparison(long[] references) {
        return LongStream.of(references)
                .boxed()
                .sorted(Comparator.<Long>comparingLong(r -> blocks.get(block(r)).seconds[row(r)])
                        .thenComparingInt(r -> blocks.get(block(r)).nanos[row(r)]))
                .mapToLong(Long::longValue)
                .toArray();
    }
}
