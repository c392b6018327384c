package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.JsonBytes;
import dev.hindcast.evidence.Quarantined;
import java.util.Map;
import java.util.TreeMap;

/** What became of a file, as one JSON object of the public report. */
final class JsonFiles {
    private JsonFiles() {}

    static void file(FileReport file, JsonBytes json) {
        json.add("{\"path\":").string(file.path());
        json.add(",\"format\":").string(file.format());
        json.add(",\"read\":").number(file.read());
        json.add(",\"events\":").number(file.events());
        json.add(",\"duplicates\":").number(file.duplicates());
        json.add(",\"quarantined\":[");
        JsonList.of(file.quarantined(), json, JsonFiles::quarantined);
        json.add("],\"skipped\":{");
        String before = "";
        for (Map.Entry<String, Long> skipped : new TreeMap<>(file.skipped()).entrySet()) {
            json.add(before).string(skipped.getKey()).add(':').number(skipped.getValue());
            before = ",";
        }
        json.add("},\"assumptions\":[");
        JsonList.of(file.assumptions(), json, (assumption, out) -> out.string(assumption));
        json.add("]}");
    }

    private static void quarantined(Quarantined line, JsonBytes json) {
        json.add("{\"line\":").number(line.line());
        json.add(",\"reason\":").string(line.reason());
        json.add(",\"excerpt\":").string(line.excerpt()).add('}');
    }
}
