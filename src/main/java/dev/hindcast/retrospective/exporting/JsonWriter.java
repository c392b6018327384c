package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** All of it as JSON, described by {@code docs/retrospective.schema.json}. */
final class JsonWriter {
    static final String FORMAT = "hindcast-retrospective/1";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonWriter() {}

    static void write(Written written, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("title", written.title());
            json.writeObjectPropertyStart("front");
            written.front().forEach((key, value) -> {
                json.writeName(key);
                value(Fact.plain(key, value), json);
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("sections");
            written.sections().forEach(section -> section(section, json));
            json.writeEndArray();
            if (written.model() != null) {
                json.writePOJOProperty("model", written.model());
            }
            json.writeEndObject();
        }
        out.write(encodable(text.append('\n').toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static void section(WrittenSection section, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", section.key());
        json.writeStringProperty("title", section.title());
        json.writeStringProperty("markdown", section.markdown());
        if (section.picture() == null) {
            json.writeNullProperty("picture");
        } else {
            json.writeStringProperty("picture", section.picture());
        }
        json.writeEndObject();
    }

    private static void value(Object plain, JsonGenerator json) {
        if (plain instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> value(each, json));
            json.writeEndArray();
        } else if (plain instanceof String words) {
            json.writeString(words);
        } else {
            json.writeNumber(plain.toString());
        }
    }

    /** Half a surrogate pair has no bytes in UTF-8, and is not lost either. */
    private static String encodable(String json) {
        StringBuilder result = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                result.append(String.format("\\u%04x", c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
