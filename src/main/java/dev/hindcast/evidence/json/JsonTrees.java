package dev.hindcast.evidence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Builds small trees out of a stream of tokens. */
final class JsonTrees {
    static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonTrees() {}

    static JsonParser parser(java.io.InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The value that begins at the parser's current token; the parser then stands at its last token. */
    static Json tree(JsonParser parser, int lineOffset) {
        int line = line(parser) + lineOffset;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                Json value = tree(parser, lineOffset);
                if (value != Json.NOTHING) {
                    fields.put(name, value);
                }
            }
            return Json.object(line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(parser, lineOffset));
            }
            return Json.array(line, items);
        }
        return token == JsonToken.VALUE_NULL ? Json.NOTHING : Json.scalar(line, parser.getString());
    }

    static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
