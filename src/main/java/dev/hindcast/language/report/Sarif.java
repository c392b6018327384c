package dev.hindcast.language.report;

import dev.hindcast.language.Finding;
import dev.hindcast.language.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0 (OASIS, 2020); each with its rewrite as a fix. */
final class Sarif {
    private Sarif() {}

    static void write(List<LintedFile> files, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFindings.JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
            for (LintedFile file : files) {
                Lines lines = Lines.of(file.text());
                for (Finding finding : file.findings()) {
                    result(file, lines, finding, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Hindcast");
        json.writeStringProperty("semanticVersion", "0.1.0");
        json.writeArrayPropertyStart("rules");
        for (Rule rule : Rule.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.word());
            message("shortDescription", rule.reason(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(LintedFile file, Lines lines, Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().word());
        json.writeNumberProperty("ruleIndex", finding.rule().ordinal());
        json.writeStringProperty("level", "note");
        message("message", finding.reason() + " Perhaps: " + finding.suggestion(), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(file, json);
        region("region", lines, finding, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        fix(file, lines, finding, json);
        json.writeEndObject();
    }

    private static void fix(LintedFile file, Lines lines, Finding finding, JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        message("description", "Word it without blame", json);
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(file, json);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region("deletedRegion", lines, finding, json);
        message("insertedContent", finding.suggestion(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(LintedFile file, JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file.path()));
        json.writeEndObject();
    }

    /** The end column is the one after the last character. */
    private static void region(String name, Lines lines, Finding finding, JsonGenerator json) {
        Place start = lines.at(finding.start());
        Place end = lines.at(finding.end());
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeEndObject();
    }

    private static void message(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
