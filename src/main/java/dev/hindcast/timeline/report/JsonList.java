package dev.hindcast.timeline.report;

import dev.hindcast.evidence.JsonBytes;
import java.util.List;
import java.util.function.BiConsumer;

/** The elements of a JSON array, each on its own line. */
final class JsonList {
    private JsonList() {}

    static <T> void of(List<T> elements, JsonBytes json, BiConsumer<T, JsonBytes> each) {
        String before = "\n";
        for (T element : elements) {
            json.add(before);
            each.accept(element, json);
            before = ",\n";
        }
    }
}
