package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The conditions of one query over events, with only those parts that narrow, so that PostgreSQL plans for them. */
final class EventConditions {
    private final StringBuilder sql = new StringBuilder("e.incident_id = :incident");
    private final Map<String, Object> params = new LinkedHashMap<>();

    private EventConditions(UUID incident) {
        params.put("incident", incident);
    }

    static EventConditions of(EventQuery query) {
        EventConditions conditions = new EventConditions(query.incident().value());
        conditions.any("kind", query.kinds().stream().map(Kind::word).toList());
        if (!query.kinds().isEmpty() && query.kinds().stream().allMatch(EventCopy::significant)) {
            // Says nothing new, but lets PostgreSQL use the index of what is significant.
            conditions.sql.append(" and e.significant");
        }
        conditions.any("source", query.sources());
        conditions.any("service", query.services());
        if (!query.text().isBlank()) {
            conditions.add(
                    "(e.text ilike :text or e.actor ilike :text or e.service ilike :text)",
                    "text",
                    "%" + escaped(query.text().strip()) + "%");
        }
        if (query.from() != null) {
            conditions.add("e.at >= :from", "from", Stamp.micros(query.from()));
        }
        if (query.to() != null) {
            conditions.add("e.at < :to", "to", Stamp.micros(query.to()));
        }
        if (query.onlyIds() != null) {
            conditions.add("e.id = any (:only)", "only", query.onlyIds().toArray(Long[]::new));
        }
        if (!query.exceptIds().isEmpty()) {
            conditions.add("e.id <> all (:except)", "except", query.exceptIds().toArray(Long[]::new));
        }
        return conditions;
    }

    EventConditions after(Place place) {
        return beside(">", place);
    }

    EventConditions before(Place place) {
        return beside("<", place);
    }

    EventConditions from(Place place) {
        return beside(">=", place);
    }

    /** The condition on the time alone lets the index begin at the right place. */
    private EventConditions beside(String compared, Place place) {
        String time = compared.startsWith(">") ? ">=" : "<=";
        sql.append(" and e.at ").append(time).append(" :placeAt and (e.at, e.nanos, e.id) ");
        add(compared + " (:placeAt, :placeNanos::smallint, :placeId)", "placeAt", Stamp.micros(place.at()), "");
        params.put("placeNanos", Stamp.nanos(place.at()));
        params.put("placeId", place.id());
        return this;
    }

    private void any(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            add("e." + column + " = any (:" + column + ")", column, values.toArray(String[]::new));
        }
    }

    private void add(String condition, String param, Object value) {
        add(condition, param, value, " and ");
    }

    private void add(String condition, String param, Object value, String before) {
        sql.append(before).append(condition);
        params.put(param, value);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    Map<String, Object> params() {
        return params;
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
