package dev.hindcast.retrospective.reading.report;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.Unclear;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The report for programs; versioned, and fields are only ever added to a version. */
final class JsonReading {
    private static final int VERSION = 1;
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonReading(JsonGenerator json) {
        this.json = json;
    }

    static void write(ReadingReport report, OutputStream out) {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            new JsonReading(json).report(report);
        }
    }

    static String one(ReadPostmortem read) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            new JsonReading(json).postmortem(read);
            json.writeEndObject();
        }
        return out.toString();
    }

    private void report(ReadingReport report) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeNumberProperty("skipped", report.skipped());
        array("files", report.files(), this::file);
        json.writeEndObject();
    }

    private void file(ReadFile file) {
        json.writeStringProperty("path", file.path());
        json.writeStringProperty("format", file.format());
        text("refused", file.refused());
        array("unclear", file.unclear(), this::unclear);
        array("postmortems", file.postmortems(), this::postmortem);
    }

    private void postmortem(ReadPostmortem read) {
        json.writeNumberProperty("number", read.number());
        json.writeStringProperty("fingerprint", read.fingerprint());
        text("origin", read.origin() == null ? null : read.origin().value());
        text("title", read.title() == null ? null : read.title().value());
        text("zone", read.zone() == null ? null : read.zone().value().words());
        stated("dates", read.dates(), date -> {
            json.writeStringProperty("label", date.label());
            time("time", date.time());
        });
        stated("milestones", read.milestones(), milestone -> {
            json.writeStringProperty("name", milestone.name().word());
            time("time", milestone.time());
        });
        stated("durations", read.durations(), duration -> {
            json.writeStringProperty("name", duration.name().word());
            json.writeNumberProperty("seconds", duration.length().toSeconds());
            json.writeStringProperty("restriction", duration.restriction());
        });
        stated("categories", read.categories(), name -> json.writeStringProperty("name", name));
        stated("services", read.services(), name -> json.writeStringProperty("name", name));
        stated(
                "severities",
                read.severities(),
                severity -> severity.ifPresent(one -> json.writeStringProperty("severity", one.word())));
        stated("factors", read.factors(), factor -> {
            json.writeStringProperty("kind", factor.kind().word());
            json.writeStringProperty("heading", factor.heading());
            json.writeStringProperty("text", factor.text());
        });
        actions(read);
        stated("timeline", read.timeline(), row -> {
            time("time", row.time());
            json.writeStringProperty("text", row.text());
        });
        stated("passages", read.passages(), passage -> {
            json.writeStringProperty("kind", passage.kind().word());
            json.writeStringProperty("text", passage.text());
        });
        array("unclear", read.unclear(), this::unclear);
    }

    private void actions(ReadPostmortem read) {
        stated("actions", read.actions(), action -> {
            json.writeStringProperty("title", action.title());
            text("owner", action.owner());
            text("state", action.state() == null ? null : action.state().key());
            if (action.deadline() != null) {
                time("deadline", action.deadline());
            }
            json.writeStringProperty("group", action.group());
            json.writeArrayPropertyStart("links");
            action.links().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private void time(String name, StatedTime time) {
        json.writeObjectPropertyStart(name);
        text("day", time.day() == null ? null : time.day().toString());
        text("time", time.time() == null ? null : time.time().toString());
        json.writeStringProperty("precision", time.precision().word());
        text("zone", time.zone().isStated() ? time.zone().words() : null);
        text("instant", time.instant().map(Object::toString).orElse(null));
        text("until", time.until() == null ? null : time.until().toString());
        json.writeBooleanProperty("approximate", time.approximate());
        json.writeArrayPropertyStart("settled");
        time.settled().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unclear(Unclear unclear) {
        json.writeNumberProperty("line", unclear.where().line());
        json.writeStringProperty("within", unclear.where().within());
        json.writeStringProperty("words", unclear.words());
        json.writeStringProperty("why", unclear.why());
    }

    private <T> void stated(String name, List<Stated<T>> values, Consumer<T> content) {
        array(name, values, one -> {
            content.accept(one.value());
            json.writeStringProperty("words", one.words());
            json.writeNumberProperty("line", one.where().line());
            json.writeStringProperty("within", one.where().within());
        });
    }

    private <T> void array(String name, List<T> values, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T one : values) {
            json.writeStartObject();
            content.accept(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
