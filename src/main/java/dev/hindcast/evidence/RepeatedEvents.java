package dev.hindcast.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds among the events of one instant those that state the same, by the rules of {@link EventCollector}. */
public final class RepeatedEvents {
    private RepeatedEvents() {}

    /**
     * @param first the index of the event that stays
     * @param again the index of the one that states it again
     */
    public record Repetition(int first, int again) {}

    /** @param sameInstant in the order of reading */
    public static List<Repetition> among(List<Event> sameInstant) {
        EventBlockWriter writer = new EventBlockWriter(sameInstant.size(), sameInstant.size() * 256);
        sameInstant.forEach(writer::add);
        long[] references = new long[sameInstant.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = i;
        }
        List<Repetition> found = new ArrayList<>();
        new Duplicates(
                        List.of(writer.block()),
                        repetition -> found.add(new Repetition((int) repetition.first(), (int) repetition.again())))
                .find(references, 0, references.length);
        return found;
    }

    /** The attributes of both; where both say something, the first is right. */
    public static Map<String, String> together(Map<String, String> first, Map<String, String> again) {
        Map<String, String> both = new LinkedHashMap<>(first);
        again.forEach(both::putIfAbsent);
        return both;
    }
}
