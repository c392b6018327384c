package dev.hindcast.retrospective.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the public sets state, found by the plainest means that fit each set alone. Shares nothing with what it judges.
 * Times are written as {@code 2026-03-04T14:03}, durations as ISO 8601.
 */
final class StatedLabels {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private StatedLabels() {}

    /** By kind; a kind that is not stated is left out. */
    static Map<String, String> moj(String text) {
        Map<String, String> labels = new TreeMap<>();
        String events = text.substring(text.indexOf("Key events"), text.indexOf("**Time to repair"));
        time(labels, "impact-began", events, "Fault occurs");
        time(labels, "detected", events, "(?:First detected|Fault detected|Team aware)");
        time(labels, "declared", events, "Incident declared");
        time(labels, "mitigated", events, "Repaired");
        time(labels, "resolved", events, "Resolved");
        hours(labels, "time-to-mitigate", text, "repair");
        hours(labels, "time-to-resolve", text, "resolve");
        return labels;
    }

    private static void time(Map<String, String> labels, String kind, String text, String label) {
        Matcher found = Pattern.compile(label + ":? +(\\d{4}-\\d\\d-\\d\\d) (\\d{1,2})[:.](\\d\\d)")
                .matcher(text);
        if (found.find()) {
            labels.put(kind, "%sT%02d:%s".formatted(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
        }
    }

    private static void hours(Map<String, String> labels, String kind, String text, String label) {
        Matcher found = Pattern.compile("\\*\\*Time to " + label + "\\*\\*: *(?:(\\d+)h)? ?(?:(\\d+)m)?")
                .matcher(text);
        if (found.find() && (found.group(1) != null || found.group(2) != null)) {
            labels.put(
                    kind,
                    Duration.ofHours(number(found.group(1)))
                            .plusMinutes(number(found.group(2)))
                            .toString());
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    static Map<String, String> dfds(String text) {
        Map<String, String> labels = new TreeMap<>();
        minutes(labels, "time-to-detect", text, "Time to detection: +(\\d+) minutes");
        minutes(labels, "time-to-mitigate", text, "Time to recovery: +(\\d+) minutes");
        Matcher category = Pattern.compile("- Category: (.*\\S)").matcher(text);
        if (category.find()) {
            labels.put("category", category.group(1));
        }
        for (String milestone : List.of("detected", "mitigated", "resolved")) {
            Matcher row = Pattern.compile(
                            "(?m)^\\| *(\\d{4}-\\d\\d-\\d\\d) +(\\d\\d:\\d\\d)[^|]*\\| *Issue " + milestone)
                    .matcher(text);
            if (row.find()) {
                labels.put(milestone, row.group(1) + "T" + row.group(2));
            }
        }
        return labels;
    }

    /** The first cells of the rows that begin with a day. */
    static List<String> dfdsRows(String text) {
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| *(\\d{4}-\\d\\d-\\d\\d)(?: +(\\d\\d:\\d\\d))?[^|]*\\|")
                .matcher(text);
        while (row.find()) {
            rows.add(row.group(1) + (row.group(2) == null ? "" : "T" + row.group(2)));
        }
        return rows;
    }

    private static void minutes(Map<String, String> labels, String kind, String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (found.find()) {
            labels.put(kind, Duration.ofMinutes(Long.parseLong(found.group(1))).toString());
        }
    }

    /** @param year that of the file's name */
    static Map<String, String> report(String text, String year) {
        Map<String, String> labels = new TreeMap<>();
        String day = "(\\w{3}) (\\d+) at (\\d\\d:\\d\\d)";
        Matcher window = Pattern.compile("IMPACT TIME\\n" + day + " to " + day).matcher(text);
        if (window.find()) {
            labels.put("impact-began", day(year, window, 1));
            labels.put("impact-ended", day(year, window, 4));
        }
        Matcher duration = Pattern.compile("DURATION\\n(.*)").matcher(text);
        if (duration.find()) {
            String parts = duration.group(1).replace(" ", "").toUpperCase(java.util.Locale.ROOT);
            int afterDays = parts.indexOf('D') + 1;
            labels.put(
                    "duration",
                    Duration.parse("P" + parts.substring(0, afterDays) + "T" + parts.substring(afterDays))
                            .toString());
        }
        return labels;
    }

    private static String day(String year, Matcher found, int group) {
        return "%s-%02d-%02dT%s"
                .formatted(
                        year,
                        MONTHS.indexOf(found.group(group)) + 1,
                        Integer.parseInt(found.group(group + 1)),
                        found.group(group + 2));
    }

    static int reportRows(String text) {
        String timeline = text.substring(text.indexOf("\nTimeline\n"));
        return (int) Pattern.compile("(?m)^\\d{1,2}:\\d\\d [AP]M\\b")
                .matcher(timeline)
                .results()
                .count();
    }
}
