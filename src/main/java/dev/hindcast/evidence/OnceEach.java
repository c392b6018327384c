package dev.hindcast.evidence;

import dev.hindcast.evidence.Duplicates.Repetition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Ordered events without their repetitions, which are kept as further places of the event that they repeat. */
final class OnceEach {
    private final List<EventBlock> blocks;
    private final List<Repetition> repetitions = new ArrayList<>();
    private final Map<String, Long> duplicates = new HashMap<>();

    OnceEach(List<EventBlock> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /** How many events of each file stood in an earlier place already. */
    Map<String, Long> duplicates() {
        return duplicates;
    }

    StoredEvents of(long[] ordered) {
        Duplicates search = new Duplicates(blocks, repetitions::add);
        for (int from = 0, to; from < ordered.length; from = to) {
            to = from + 1;
            while (to < ordered.length && sameInstant(ordered[from], ordered[to])) {
                to++;
            }
            if (to - from > 1) {
                search.find(ordered, from, to);
            }
        }
        return repetitions.isEmpty()
                ? new StoredEvents(blocks.toArray(EventBlock[]::new), ordered, new int[0], new long[0])
                : without(ordered);
    }

    private StoredEvents without(long[] ordered) {
        Set<Long> again = new HashSet<>(repetitions.size() * 2);
        Map<Long, Integer> first = new HashMap<>(repetitions.size() * 2);
        for (Repetition repetition : repetitions) {
            again.add(repetition.again());
            first.put(repetition.first(), -1);
            EventBlock block = blocks.get(ChronologicalOrder.block(repetition.again()));
            duplicates.merge(block.names[block.files[ChronologicalOrder.row(repetition.again())]], 1L, Long::sum);
        }
        long[] kept = new long[ordered.length - repetitions.size()];
        int size = 0;
        for (long reference : ordered) {
            if (!again.contains(reference)) {
                first.computeIfPresent(reference, at(size));
                kept[size++] = reference;
            }
        }
        repetitions.sort(Comparator.comparing(repetition -> first.getOrDefault(repetition.first(), -1)));
        int[] repeated = new int[repetitions.size()];
        Arrays.setAll(repeated, i -> first.getOrDefault(repetitions.get(i).first(), -1));
        complete(kept, first);
        return new StoredEvents(
                blocks.toArray(EventBlock[]::new),
                kept,
                repeated,
                repetitions.stream().mapToLong(Repetition::again).toArray());
    }

    private static BiFunction<Long, Integer, Integer> at(int index) {
        return (reference, unknown) -> index;
    }

    /** Gives the events that stay the attributes that only their repetitions state. */
    private void complete(long[] kept, Map<Long, Integer> first) {
        Map<Long, Map<String, String>> completed = new LinkedHashMap<>();
        for (Repetition repetition : repetitions) {
            Map<String, String> more = get(repetition.again()).attributes();
            Map<String, String> all = completed.getOrDefault(
                    repetition.first(), get(repetition.first()).attributes());
            if (!all.keySet().containsAll(more.keySet())) {
                Map<String, String> both = new LinkedHashMap<>(all);
                more.forEach(both::putIfAbsent);
                completed.put(repetition.first(), both);
            }
        }
        EventBlockWriter writer = new EventBlockWriter(completed.size(), completed.size() * 256);
        completed.forEach((reference, attributes) -> {
            kept[first.getOrDefault(reference, -1)] = (long) blocks.size() << 32 | writer.size();
            writer.add(get(reference).withAttributes(attributes));
        });
        blocks.add(writer.block());
    }

    private Event get(long reference) {
        return blocks.get(ChronologicalOrder.block(reference)).get(ChronologicalOrder.row(reference));
    }

    private boolean sameInstant(long one, long other) {
        EventBlock a = blocks.get(ChronologicalOrder.block(one));
        EventBlock b = blocks.get(ChronologicalOrder.block(other));
        int i = ChronologicalOrder.row(one);
        int j = ChronologicalOrder.row(other);
        return a.seconds[i] == b.seconds[j] && a.nanos[i] == b.nanos[j];
    }
}
