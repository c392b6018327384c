package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.ReadPostmortem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was understood of a postmortem, in one line. */
public final class Understood {
    private Understood() {}

    /** Such as {@code 4 milestones, 2 durations, 31 entries, 5 actions; 1 unclear}. */
    public static String of(ReadPostmortem read) {
        List<String> parts = new ArrayList<>();
        count(read.milestones().size(), "milestone", "milestones", parts);
        count(read.dates().size(), "date", "dates", parts);
        count(read.durations().size(), "duration", "durations", parts);
        count(read.timeline().size(), "entry of its timeline", "entries of its timeline", parts);
        count(read.severities().size(), "severity", "severities", parts);
        count(read.services().size(), "service", "services", parts);
        count(read.categories().size(), "category", "categories", parts);
        count(read.factors().size(), "factor", "factors", parts);
        count(read.actions().size(), "action", "actions", parts);
        String understood = parts.isEmpty() ? "its text only" : String.join(", ", parts);
        return read.unclear().isEmpty()
                ? understood
                : understood + "; " + read.unclear().size() + " unclear";
    }

    private static void count(int count, String one, String many, List<String> parts) {
        if (count > 0) {
            parts.add(String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? one : many));
        }
    }
}
