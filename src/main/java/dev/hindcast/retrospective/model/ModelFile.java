package dev.hindcast.retrospective.model;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exported retrospective as somebody gave it, looked through before anything is done with it: files are hostile until they
 * are read.
 *
 * @param text the model as it stands there, without its history
 */
record ModelFile(Model model, String text) {
    static final int MOST_BYTES = 64 << 20;

    private static final String FAMILY = "hindcast-retrospective/";
    private static final String FORMAT = FAMILY + "1";
    private static final String AGAIN = "Export the retrospective again as JSON, or mend the file by hand.";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(MOST_BYTES)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                ModelFile.class.getResourceAsStream("/dev/hindcast/retrospective/retrospective.schema.json")) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry ->
                                    registry.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                                            .failFast(true)
                                            .build()))
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says of itself that it is one, in whatever version; it may be broken all the same. */
    static boolean is(byte[] file) {
        try (JsonParser json = JSON.createParser(file)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean format = json.currentName().equals("format");
                JsonToken value = json.nextToken();
                if (format) {
                    return value == JsonToken.VALUE_STRING && json.getString().startsWith(FAMILY);
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /**
     * @param name of the file, for what is said when it cannot be read
     * @throws Unrestorable with the place as a JSON pointer
     */
    static ModelFile read(byte[] file, String name) {
        if (file.length > MOST_BYTES) {
            throw new Unrestorable(
                    name + ": it is larger than " + (MOST_BYTES >> 20) + " MB, the most that is taken. " + AGAIN);
        }
        JsonNode whole = parsed(file, name);
        String format = whole.path("format").asString("");
        if (!format.equals(FORMAT)) {
            throw new Unrestorable(name + ", /format: this is “" + format + "”, and “" + FORMAT
                    + "” can be restored. Export the retrospective as JSON; other postmortems are imported.");
        }
        if (!(whole.path("model") instanceof ObjectNode model)) {
            throw new Unrestorable(name + ", /model: it holds the written record only, as it goes to outsiders and as"
                    + " older versions exported it. Export it again with a newer one, or import its Markdown.");
        }
        List<Error> errors = SCHEMA.validate(whole);
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            throw at(name, first.getInstanceLocation().toString(), first.getMessage());
        }
        Model read = bound(model, name);
        new References(name, read).check(whole);
        model.remove("history");
        return new ModelFile(read, model.toString());
    }

    private static JsonNode parsed(byte[] file, String name) {
        try {
            return JSON.readTree(file);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            throw new Unrestorable(
                    name + ", line " + line + ": not JSON that is read: " + broken.getOriginalMessage() + ". " + AGAIN);
        }
    }

    private static Model bound(ObjectNode model, String name) {
        try {
            return JSON.treeToValue(model, Model.class);
        } catch (JacksonException broken) {
            StringBuilder pointer = new StringBuilder("/model");
            broken.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
            throw at(name, pointer.toString(), broken.getOriginalMessage());
        }
    }

    static Unrestorable at(String name, String pointer, String what) {
        return new Unrestorable(name + ", " + pointer + ": " + what + ". " + AGAIN);
    }

    /** One that was read before and kept. */
    static Model kept(String text) {
        return JSON.readValue(text, Model.class);
    }

    static JsonNode parsed(String text) {
        return JSON.readTree(text);
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
