package dev.hindcast.timeline.report;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The public JSON of a timeline, version 1, as documented in {@code docs/json-report.md}. */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the report as UTF-8, one event to a line, and leaves the stream open. */
    public static void write(Timeline timeline, List<FileReport> files, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", 1);
            json.writeArrayPropertyStart("events");
            EventSequence events = timeline.events();
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                json.writeStartObject();
                json.writeStringProperty("at", event.at().toString());
                json.writeStringProperty("text", event.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
