package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a file's rows say what.
 *
 * @param times fields that tell when, best first; a row takes the first that it has
 * @param timeOfDay the field with the time of day where {@code times} only give the date; null where they give both
 * @param zone the field with the zone where date and time of day stand apart
 * @param rivals fields that should tell the same time as the first of {@code times}
 * @param binding whether a row whose rivals contradict is quarantined, as neither may be chosen; otherwise they are counted
 * @param until the field that tells when it ended
 * @param texts fields that say what happened, best first
 * @param kindField the field whose words are kinds; null when all rows are of {@code kind}
 * @param sourceName the source of rows that name none
 */
record Roles(
        List<String> times,
        @Nullable String timeOfDay,
        @Nullable String zone,
        List<String> rivals,
        boolean binding,
        @Nullable String until,
        List<String> texts,
        List<String> levels,
        List<String> services,
        List<String> actors,
        List<String> sources,
        @Nullable String kindField,
        Kind kind,
        String sourceName) {

    /** The choice as a sentence, such as {@code time from field “ts”, message from “msg”}. */
    String sentence(String field) {
        List<String> parts = new ArrayList<>();
        String time = quoted(times.get(0)) + (timeOfDay == null ? "" : " and " + quoted(timeOfDay));
        parts.add("time from " + field + " " + time);
        parts.add(
                texts.isEmpty() ? "no message: the text is made of the other values" : "message from " + first(texts));
        if (!levels.isEmpty()) {
            parts.add("level from " + first(levels));
        }
        if (!services.isEmpty()) {
            parts.add("service from " + first(services));
        }
        if (!actors.isEmpty()) {
            parts.add("actor from " + first(actors));
        }
        if (!sources.isEmpty()) {
            parts.add("source from " + first(sources));
        }
        if (until != null) {
            parts.add("end from " + quoted(until));
        }
        if (kindField != null) {
            parts.add("kind from " + quoted(kindField));
        } else if (kind != Kind.LOG) {
            parts.add("kind " + kind.word().toLowerCase(Locale.ROOT) + " by the names of the fields");
        }
        return String.join(", ", parts);
    }

    private static String first(List<String> fields) {
        return quoted(fields.get(0));
    }

    private static String quoted(String field) {
        return "“" + field + "”";
    }
}
