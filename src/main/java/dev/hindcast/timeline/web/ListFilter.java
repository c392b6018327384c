package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which statements the list shows, as its address says; what cannot be understood there does not narrow.
 *
 * @param chosen the view that was asked for; null when none was
 * @param from inclusive
 * @param to exclusive
 */
public record ListFilter(
        @Nullable View chosen,
        @Nullable Kind kind,
        String source,
        String service,
        String text,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** How much of the timeline is listed. */
    public enum View {
        /** What is pinned, what milestones and blind spots stand on, and the kinds that people read first. */
        MATTERS,
        PINNED,
        ALL,
        HIDDEN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ListFilter of(Map<String, String> parameters) {
        return new ListFilter(
                constant(View.class, parameters.getOrDefault("view", "")),
                constant(Kind.class, parameters.getOrDefault("kind", "")),
                parameters.getOrDefault("source", "").strip(),
                parameters.getOrDefault("service", "").strip(),
                parameters.getOrDefault("text", "").strip(),
                instant(parameters.get("from")),
                instant(parameters.get("to")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        try {
            return word.isBlank()
                    ? null
                    : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whoever filters looks for something in all of it. */
    public View view() {
        return chosen != null ? chosen : narrows() ? View.ALL : View.MATTERS;
    }

    /** By anything but view and span. */
    public boolean narrows() {
        return kind != null || !source.isEmpty() || !service.isEmpty() || !text.isEmpty();
    }

    public boolean isSpan() {
        return from != null || to != null;
    }

    public ListFilter with(View view) {
        return new ListFilter(view, kind, source, service, text, from, to);
    }

    public ListFilter between(Reach reach) {
        return new ListFilter(chosen, kind, source, service, text, reach.from(), reach.to());
    }

    /** As part of an address, with its question mark; empty when nothing is said. */
    public String query() {
        String query = parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The same with one more parameter. */
    public String queryWith(String name, Object value) {
        String query = query();
        return (query.isEmpty() ? "?" : query + "&") + name + "="
                + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "view", chosen == null ? "" : chosen.word());
        put(parameters, "kind", kind == null ? "" : kind.word());
        put(parameters, "source", source);
        put(parameters, "service", service);
        put(parameters, "text", text);
        put(parameters, "from", from == null ? "" : from.toString());
        put(parameters, "to", to == null ? "" : to.toString());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
