package dev.hindcast.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Records out of one stream of JSON. What follows a place that is no JSON cannot be trusted and is not read. */
final class StreamedRecords implements JsonRecords {
    static final String REST_UNREAD = ", and what follows was not read";

    private final JsonParser parser;
    private final Set<String> lists;
    private final Trouble trouble;
    private final int lineOffset;
    private boolean inList;
    private boolean inWrapper;
    private boolean ended;

    /** @param lineOffset how many lines of the file stand before this stream */
    StreamedRecords(InputStream in, Set<String> lists, Trouble trouble, int lineOffset) {
        this.parser = JsonTrees.parser(in);
        this.lists = lists;
        this.trouble = trouble;
        this.lineOffset = lineOffset;
    }

    @Override
    public @Nullable Json next() throws IOException {
        try {
            return ended ? null : record();
        } catch (JacksonException e) {
            ended = true;
            trouble.at(lineOffset + Math.max(1, lineOf(e)), reason(e), "");
            return null;
        }
    }

    private @Nullable Json record() {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            if (token == JsonToken.END_ARRAY) {
                inList = false;
            } else if (token == JsonToken.END_OBJECT) {
                inWrapper = false;
            } else if (token == JsonToken.PROPERTY_NAME) {
                afterTheList();
            } else if (token == JsonToken.START_ARRAY && !inList) {
                inList = true;
            } else if (token == JsonToken.START_OBJECT && !inList) {
                Json record = recordOrWrapper();
                if (record != null) {
                    return record;
                }
            } else {
                return JsonTrees.tree(parser, lineOffset);
            }
        }
    }

    /** Of the wrapper only other lists matter. */
    private void afterTheList() {
        boolean list = inWrapper && lists.contains(parser.currentName());
        JsonToken value = parser.nextToken();
        if (list && value == JsonToken.START_ARRAY) {
            inList = true;
        } else {
            parser.skipChildren();
        }
    }

    /** The object that begins here; null when it turns out to wrap a list, whose records come next. */
    private @Nullable Json recordOrWrapper() {
        int line = JsonTrees.line(parser) + lineOffset;
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
                inList = true;
                inWrapper = true;
                return null;
            }
            Json value = JsonTrees.tree(parser, lineOffset);
            if (value != Json.NOTHING) {
                fields.put(name, value);
            }
        }
        return Json.object(line, fields);
    }

    private static int lineOf(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Unexpected end-of-input")
                ? "the JSON breaks off here; what stands before it was read"
                : "this is no JSON, and what follows was not read: "
                        + message.lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        parser.close();
    }
}
