package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedSequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of an incident as columns; whole ones only where they are significant. */
final class LoadedSequence implements RecordedSequence {
    private static final Citation UNTOLD = new Citation("", 0);

    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Event> whole = new HashMap<>();

    private record Row(
            long id,
            Instant at,
            Kind kind,
            String source,
            @Nullable String service) {}

    private LoadedSequence() {}

    static LoadedSequence load(JdbcClient jdbc, EventConditions conditions) {
        LoadedSequence sequence = new LoadedSequence();
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select e.id, e.at, e.nanos, e.kind, e.source, e.service from event e where " + conditions
                        + " order by e.at, e.nanos, e.id")
                .params(conditions.params())
                .query(row -> {
                    String source = row.getString("source");
                    String service = row.getString("service");
                    sequence.rows.add(new Row(
                            row.getLong("id"),
                            Stamp.at(row, "at", "nanos"),
                            Kind.of(row.getString("kind")),
                            names.computeIfAbsent(source, name -> name),
                            service == null ? null : names.computeIfAbsent(service, name -> name)));
                });
        jdbc.sql("select " + EventRow.COLUMNS + " from event e where e.significant and " + conditions)
                .params(conditions.params())
                .query(row -> {
                    sequence.whole.put(row.getLong("id"), EventRow.event(row));
                });
        return sequence;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public long id(int index) {
        return rows.get(index).id;
    }

    @Override
    public Event get(int index) {
        Row row = rows.get(index);
        Event event = whole.get(row.id);
        return event != null
                ? event
                : new Event(
                        row.at,
                        null,
                        Precision.NANOSECOND,
                        row.kind,
                        row.source,
                        row.service,
                        null,
                        "",
                        Map.of(),
                        UNTOLD,
                        null);
    }

    @Override
    public Instant at(int index) {
        return rows.get(index).at;
    }

    @Override
    public Kind kind(int index) {
        return rows.get(index).kind;
    }

    @Override
    public String source(int index) {
        return rows.get(index).source;
    }

    @Override
    public @Nullable String service(int index) {
        return rows.get(index).service;
    }
}
