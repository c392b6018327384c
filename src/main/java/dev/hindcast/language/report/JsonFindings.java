package dev.hindcast.language.report;

import dev.hindcast.language.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Findings as one JSON array. */
final class JsonFindings {
    static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFindings() {}

    static void write(List<LintedFile> files, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (LintedFile file : files) {
                Lines lines = Lines.of(file.text());
                for (Finding finding : file.findings()) {
                    Place place = lines.at(finding.start());
                    json.writeRaw("\n");
                    json.writeStartObject();
                    json.writeStringProperty("file", file.path());
                    json.writeNumberProperty("line", place.line());
                    json.writeNumberProperty("column", place.column());
                    json.writeNumberProperty("length", file.length(finding));
                    json.writeStringProperty("rule", finding.rule().word());
                    json.writeStringProperty("message", finding.reason());
                    json.writeStringProperty("suggestion", finding.suggestion());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeRaw("\n");
        }
    }
}
