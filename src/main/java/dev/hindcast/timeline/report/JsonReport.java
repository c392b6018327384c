package dev.hindcast.timeline.report;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.JsonBytes;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The public JSON of a timeline, version 1, as documented in {@code docs/json-report.md}. */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the report as UTF-8, one event to a line, and leaves the stream open. */
    public static void write(Timeline timeline, List<FileReport> files, OutputStream out) throws IOException {
        JsonBytes json = new JsonBytes(4096);
        json.add("{\"version\":1,\"events\":[");
        json.writeTo(out);
        JsonEvents.write(timeline.events(), out);
        json.clear();
        json.add("],\"milestones\":[");
        JsonList.of(timeline.milestones(), json, JsonReport::milestone);
        json.add("],\"blindSpots\":[");
        JsonList.of(timeline.blindSpots(), json, JsonReport::blindSpot);
        json.add("],\"files\":[");
        JsonList.of(files, json, JsonFiles::file);
        json.add("]}\n");
        json.writeTo(out);
        out.flush();
    }

    /** One event as a JSON object, as in the report. */
    public static String event(EventSequence events, int index) {
        JsonBytes json = new JsonBytes(512);
        events.json(index, json);
        return json.toString();
    }

    private static void milestone(Milestone milestone, JsonBytes json) {
        json.add("{\"name\":").string(milestone.name().word());
        json.add(",\"episode\":").number(milestone.episode()).add(",\"at\":");
        instant(milestone.at(), json);
        json.add(",\"event\":").number(milestone.event());
        json.add(",\"why\":").string(milestone.why()).add('}');
    }

    private static void blindSpot(BlindSpot spot, JsonBytes json) {
        json.add("{\"kind\":").string(spot.kind().word());
        json.add(",\"episode\":").number(spot.episode()).add(",\"from\":");
        instant(spot.from(), json);
        json.add(",\"to\":");
        instant(spot.to(), json);
        json.add(",\"seconds\":").number(spot.length().toSeconds()).add(",\"events\":[");
        char before = ' ';
        for (int event : spot.events()) {
            (before == ' ' ? json : json.add(before)).number(event);
            before = ',';
        }
        json.add("],\"text\":").string(spot.text()).add('}');
    }

    private static void instant(Instant at, JsonBytes json) {
        json.instant(at.getEpochSecond(), at.getNano());
    }
}
