package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link Format#JSON} wrote. Fields that it does not know are passed over; whole numbers come back as the smallest
 * of {@code Integer}, {@code Long} and {@code BigInteger} that holds them.
 */
public final class RetrospectiveReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String AGAIN = "Export the retrospective again as JSON, or mend the file by hand.";

    private final JsonParser json;
    private final String file;

    private RetrospectiveReader(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    /** @param file its name, for what is said when it cannot be read */
    public static Written read(InputStream in, String file) throws UnreadableRetrospective {
        try (JsonParser json = MAPPER.createParser(in)) {
            RetrospectiveReader reader = new RetrospectiveReader(json, file);
            json.nextToken();
            Written written = reader.written();
            if (json.nextToken() != null) {
                throw reader.at("", "something follows after the retrospective. Remove what stands after its last }.");
            }
            return written;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableRetrospective(
                    file + ", line " + Math.max(1, line) + ": not JSON: " + broken.getOriginalMessage() + ". " + AGAIN);
        }
    }

    private Written written() throws UnreadableRetrospective {
        boolean known = false;
        String title = null;
        Map<String, Object> front = null;
        List<WrittenSection> sections = null;
        expect(JsonToken.START_OBJECT, "", "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "format" -> {
                    format(text("format"));
                    known = true;
                }
                case "title" -> title = text("title");
                case "front" -> front = front();
                case "sections" -> sections = sections();
                default -> json.skipChildren();
            }
        }
        if (!known) {
            throw missing("", "format");
        }
        return new Written(present(title, "", "title"), present(front, "", "front"), present(sections, "", "sections"));
    }

    private void format(String format) throws UnreadableRetrospective {
        if (!format.equals(JsonWriter.FORMAT)) {
            throw at(
                    "format",
                    "this is “" + format + "”, and “" + JsonWriter.FORMAT
                            + "” can be read. Use the version of Hindcast that wrote it, or a newer one.");
        }
    }

    private Map<String, Object> front() throws UnreadableRetrospective {
        Map<String, Object> front = new LinkedHashMap<>();
        expect(JsonToken.START_OBJECT, "front", "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            front.put(name, fact("front." + name));
        }
        return front;
    }

    private Object fact(String place) throws UnreadableRetrospective {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getNumberValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        if (token != JsonToken.START_ARRAY) {
            throw at(place, "expected words, a whole number or a list of these, and found " + found() + ". " + AGAIN);
        }
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(fact(place + "[" + list.size() + "]"));
        }
        return list;
    }

    private List<WrittenSection> sections() throws UnreadableRetrospective {
        List<WrittenSection> sections = new ArrayList<>();
        expect(JsonToken.START_ARRAY, "sections", "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            sections.add(section("sections[" + sections.size() + "]"));
        }
        return sections;
    }

    private WrittenSection section(String place) throws UnreadableRetrospective {
        String key = null;
        String title = null;
        String markdown = null;
        String picture = null;
        expect(JsonToken.START_OBJECT, place, "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "key" -> key = text(place + ".key");
                case "title" -> title = text(place + ".title");
                case "markdown" -> markdown = text(place + ".markdown");
                case "picture" ->
                    picture = json.currentToken() == JsonToken.VALUE_NULL ? null : text(place + ".picture");
                default -> json.skipChildren();
            }
        }
        return new WrittenSection(
                present(key, place, "key"),
                present(title, place, "title"),
                present(markdown, place, "markdown"),
                picture);
    }

    private String text(String place) throws UnreadableRetrospective {
        expect(JsonToken.VALUE_STRING, place, "text");
        return json.getString();
    }

    private void expect(JsonToken token, String place, String what) throws UnreadableRetrospective {
        if (json.currentToken() != token) {
            throw at(place, "expected " + what + ", and found " + found() + ". " + AGAIN);
        }
    }

    private <T> T present(@Nullable T value, String place, String name) throws UnreadableRetrospective {
        if (value == null) {
            throw missing(place, name);
        }
        return value;
    }

    private UnreadableRetrospective missing(String place, String name) {
        return at(place, "“" + name + "” is missing. " + AGAIN);
    }

    private UnreadableRetrospective at(String place, String what) {
        int line = Math.max(1, json.currentTokenLocation().getLineNr());
        return new UnreadableRetrospective(
                file + ", line " + line + (place.isEmpty() ? "" : ", " + place) + ": " + what);
    }

    private String found() {
        JsonToken token = json.currentToken();
        return token == null
                ? "nothing"
                : switch (token) {
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "a list";
                    case VALUE_STRING -> "text";
                    case VALUE_NUMBER_INT -> "a whole number";
                    case VALUE_NUMBER_FLOAT -> "a number with a fraction";
                    case VALUE_TRUE, VALUE_FALSE -> "true or false";
                    case VALUE_NULL -> "null";
                    default -> "the end of something";
                };
    }
}
