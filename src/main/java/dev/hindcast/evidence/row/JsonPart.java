package dev.hindcast.evidence.row;

import dev.hindcast.evidence.EventBlock;
import dev.hindcast.evidence.EventBlockWriter;
import dev.hindcast.evidence.row.LineParts.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a part of a file of JSON lines gave.
 *
 * @param lines how many lines it has
 * @param events counting their lines from the part's beginning
 */
record JsonPart(Part part, int lines, EventBlock events, RowFindings findings) {
    private static final int USUAL_ROW = 160;

    static JsonPart read(Part part, Roles roles, RowTimes times, String path) throws NeedsWholeFile {
        EventBlockWriter out = new EventBlockWriter(part.length() / USUAL_ROW, part.length() + part.length() / 8);
        RowFindings findings = new RowFindings();
        RowEvents events = new RowEvents(roles, times, path, out, findings);
        FlatJson flat = new FlatJson(part.bytes());
        Row row = new Row();
        int line = 0;
        for (int from = 0, end; from < part.length(); from = end + 1) {
            line++;
            end = flat.read(from, part.length(), row);
            if (end < 0 || !events.add(row, line)) {
                end = lineEnd(part, from);
                any(new String(part.bytes(), from, end - from, StandardCharsets.UTF_8), row, line, events, findings);
            }
        }
        return new JsonPart(part, line, out.block(), findings);
    }

    /** The first rows of a part that are JSON objects. */
    static List<Map<String, String>> sample(Part part, int rows) {
        List<Map<String, String>> sample = new ArrayList<>();
        for (int from = 0, end; from < part.length() && sample.size() < rows; from = end + 1) {
            end = lineEnd(part, from);
            try {
                sample.add(JsonFields.of(new String(part.bytes(), from, end - from, StandardCharsets.UTF_8)));
            } catch (UnreadableRow e) {
                // It is quarantined when the part is read.
                continue;
            }
        }
        return sample;
    }

    private static void any(String text, Row row, int line, RowEvents events, RowFindings findings)
            throws NeedsWholeFile {
        if (text.isBlank()) {
            findings.skip("blank line");
            return;
        }
        try {
            row.fill(JsonFields.of(text));
            events.add(row, line);
        } catch (UnreadableRow e) {
            findings.quarantine(line, String.valueOf(e.getMessage()), text.strip());
        }
    }

    private static int lineEnd(Part part, int from) {
        int end = from;
        while (end < part.length() && part.bytes()[end] != '\n') {
            end++;
        }
        return end;
    }
}
