package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads events back out of their rows. */
final class EventRow {
    static final String COLUMNS = """
            e.id, e.at, e.nanos, e.until, e.until_nanos, e.precision, e.kind, e.source, e.service, e.actor, e.text,
            e.attributes::text as attributes, e.file_id, e.line, e.identity, e.author, e.stated_at,
            coalesce((select f.path from evidence_file f where f.id = e.file_id), e.stated_in) as path,
            (select count(*) from event_citation c where c.incident_id = e.incident_id and c.event_id = e.id) as places
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private EventRow() {}

    static RecordedEvent recorded(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getLong("id"),
                event(row),
                row.getObject("file_id", UUID.class),
                row.getObject("author", UUID.class),
                Stamp.atOrNull(row, "stated_at"),
                row.getInt("places"));
    }

    static Event event(ResultSet row) throws SQLException {
        @Nullable String path = row.getString("path");
        return new Event(
                Stamp.at(row, "at", "nanos"),
                Stamp.atOrNull(row, "until", "until_nanos"),
                Precision.of(row.getString("precision")),
                Kind.of(row.getString("kind")),
                row.getString("source"),
                row.getString("service"),
                row.getString("actor"),
                row.getString("text"),
                attributes(row.getString("attributes")),
                new Citation(path == null ? "" : path, row.getInt("line")),
                row.getString("identity"));
    }

    static Map<String, String> attributes(String json) {
        return json.length() <= 2 ? Map.of() : Collections.unmodifiableMap(JSON.readValue(json, ATTRIBUTES));
    }

    static String json(Map<String, String> attributes) {
        return JSON.writeValueAsString(attributes);
    }
}
