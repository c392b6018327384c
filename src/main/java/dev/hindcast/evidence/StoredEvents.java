package dev.hindcast.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ordered events that stay in their blocks.
 *
 * @param references where each event stands, in order
 * @param repeated which events were found again, ascending; an event that was found twice more is named twice
 * @param repetitions where they were found again
 */
record StoredEvents(EventBlock[] blocks, long[] references, int[] repeated, long[] repetitions)
        implements EventSequence {
    @Override
    public int size() {
        return references.length;
    }

    @Override
    public Event get(int index) {
        return block(index).get(row(index));
    }

    @Override
    public Instant at(int index) {
        return block(index).at(row(index));
    }

    @Override
    public Kind kind(int index) {
        return block(index).kind(row(index));
    }

    @Override
    public String source(int index) {
        return block(index).source(row(index));
    }

    @Override
    public @Nullable String service(int index) {
        return block(index).service(row(index));
    }

    @Override
    public Precision precision(int index) {
        return block(index).precision(row(index));
    }

    @Override
    public Citation evidence(int index) {
        return block(index).evidence(row(index));
    }

    @Override
    public List<Citation> alsoAt(int index) {
        int at = Arrays.binarySearch(repeated, index);
        if (at < 0) {
            return List.of();
        }
        while (at > 0 && repeated[at - 1] == index) {
            at--;
        }
        List<Citation> places = new ArrayList<>();
        for (; at < repeated.length && repeated[at] == index; at++) {
            long reference = repetitions[at];
            places.add(blocks[ChronologicalOrder.block(reference)].evidence(ChronologicalOrder.row(reference)));
        }
        return places;
    }

    @Override
    public void json(int index, JsonBytes out) {
        EventJson.write(block(index), row(index), repeated.length == 0 ? List.of() : alsoAt(index), out);
    }

    private EventBlock block(int index) {
        return blocks[ChronologicalOrder.block(references[index])];
    }

    private int row(int index) {
        return ChronologicalOrder.row(references[index]);
    }
}
