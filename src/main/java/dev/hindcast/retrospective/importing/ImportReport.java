package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.importing.Outcome.State;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.report.ReadingReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of many files.
 *
 * @param skipped how many files of the folders that were given are of no kind that is read
 */
public record ImportReport(List<ImportedFile> files, int skipped) {
    private static final int WIDTH = 100;
    private static final int VERSION = 1;
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** The forms in which it can be written. */
    public enum Format {
        TEXT,
        JSON
    }

    /** Writes UTF-8 and leaves the stream open. */
    public void write(Format format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(writer)) {
                json(json);
            }
            writer.write('\n');
        } else {
            for (ImportedFile file : files) {
                text(file, writer);
            }
            writer.write(totals() + "\n");
        }
        writer.flush();
    }

    public long postmortems() {
        return files.stream().mapToLong(file -> file.outcomes().size()).sum();
    }

    public long failed() {
        return count(State.FAILED);
    }

    public long count(State state) {
        return files.stream().mapToLong(file -> file.count(state)).sum();
    }

    private static void text(ImportedFile file, Writer out) throws IOException {
        String format = file.read().format();
        out.write(file.read().path() + (format.isEmpty() ? "" : " (" + format + ")") + "\n");
        if (file.read().refused() != null) {
            out.write("  not read: " + file.read().refused() + "\n");
        }
        unclear(file.read().unclear(), out);
        for (int i = 0; i < file.outcomes().size(); i++) {
            Outcome outcome = file.outcomes().get(i);
            ReadPostmortem read = file.read().postmortems().get(i);
            out.write("  " + outcome.state().word() + ": " + cut(outcome.title())
                    + (outcome.incident() == null ? "" : "  /incidents/" + outcome.incident()) + "\n");
            out.write("    " + (outcome.why().isEmpty() ? Understood.of(read) : outcome.why()) + "\n");
            if (outcome.state() == State.IMPORTED) {
                unclear(read.unclear(), out);
            }
        }
    }

    private static void unclear(List<Unclear> unclear, Writer out) throws IOException {
        for (Unclear one : unclear) {
            String words = one.words().isEmpty() ? "" : "“" + cut(one.words()) + "”: ";
            out.write("    unclear, %s: %s%s\n".formatted(one.where(), words, one.why()));
        }
    }

    private static String cut(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.length() > WIDTH ? one.substring(0, WIDTH - 1) + "…" : one;
    }

    /** In one or two sentences. */
    public String totals() {
        List<String> parts = new ArrayList<>();
        for (State state : State.values()) {
            if (state == State.IMPORTED || count(state) > 0) {
                parts.add(String.format(Locale.ENGLISH, "%,d %s", count(state), state.word()));
            }
        }
        long refused =
                files.stream().filter(file -> file.read().refused() != null).count();
        return String.format(
                Locale.ENGLISH,
                "%,d %s: %s%s%s",
                files.size(),
                files.size() == 1 ? "file" : "files",
                String.join(", ", parts),
                refused > 0 ? String.format(Locale.ENGLISH, "; %,d not read", refused) : "",
                skipped > 0
                        ? String.format(Locale.ENGLISH, "; %,d of no kind that is read were passed over", skipped)
                        : "");
    }

    private void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeNumberProperty("skipped", skipped);
        for (State state : State.values()) {
            json.writeNumberProperty(state.word().replace(' ', '-'), count(state));
        }
        json.writeArrayPropertyStart("files");
        for (ImportedFile file : files) {
            json.writeStartObject();
            json.writeStringProperty("path", file.read().path());
            json.writeStringProperty("format", file.read().format());
            if (file.read().refused() != null) {
                json.writeStringProperty("refused", file.read().refused());
            }
            json.writeArrayPropertyStart("postmortems");
            for (int i = 0; i < file.outcomes().size(); i++) {
                json(file.outcomes().get(i), file.read().postmortems().get(i), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void json(Outcome outcome, ReadPostmortem read, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("outcome", outcome.state().word().replace(' ', '-'));
        json.writeStringProperty("title", outcome.title());
        if (outcome.incident() != null) {
            json.writeStringProperty("incident", outcome.incident().toString());
        }
        if (!outcome.why().isEmpty()) {
            json.writeStringProperty("why", outcome.why());
        }
        json.writeName("stated");
        json.writeRawValue(ReadingReport.json(read));
        json.writeEndObject();
    }
}
