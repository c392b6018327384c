package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a file is one JSON object to a line, and with which fields. */
public final class JsonLinesShape {
    private static final int LINES = 20;

    private JsonLinesShape() {}

    /** How surely it is: 0 when most lines are no objects, less when nothing tells a time. */
    public static int sureness(Sample sample) {
        List<String> lines = first(sample);
        List<Map<String, String>> rows = rows(lines);
        if (rows.isEmpty() || rows.size() * 2 < lines.size()) {
            return 0;
        }
        return RoleChoice.of(rows).isPresent() ? 50 : 30;
    }

    /** The names of the fields of the first lines. */
    public static List<Set<String>> names(Sample sample) {
        return rows(first(sample)).stream().map(Map::keySet).toList();
    }

    private static List<String> first(Sample sample) {
        if (!sample.text().stripLeading().startsWith("{")) {
            return List.of();
        }
        List<String> lines = sample.lines();
        return lines.subList(0, Math.min(LINES, lines.size()));
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            try {
                rows.add(JsonFields.of(line));
            } catch (UnreadableRow e) {
                // Lines that are no objects are counted by the rows that are missing.
                continue;
            }
        }
        return rows;
    }
}
