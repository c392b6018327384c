package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedDuration;
import dev.hindcast.retrospective.reading.StatedDuration.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time behind the name of a measure. Means over several incidents have other names, and are none. */
final class Durations {
    private static final Map<String, Name> BY_WORDS = new HashMap<>();
    private static final Pattern UNIT = Pattern.compile("(.*?) (?:in )?(seconds|secs|minutes|mins|hours|hrs|days)");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?s)\\W{0,3}\\d.*");

    static {
        put(Name.TIME_TO_DETECT, "time to detect, time to detection, ttd, detection time");
        put(Name.TIME_TO_ACKNOWLEDGE, "time to acknowledge, time to acknowledgement, time to acknowledgment, tta");
        put(
                Name.TIME_TO_MITIGATE,
                "time to mitigate, time to mitigation, ttm, time to repair, time to recovery, time to recover,"
                        + " time to restore, time to restoration, recovery time");
        put(Name.TIME_TO_RESOLVE, "time to resolve, time to resolution, resolution time");
        put(
                Name.DURATION,
                "duration, incident duration, outage duration, impact duration, total duration, duration of incident,"
                        + " duration of outage, duration of impact, duration of the incident, duration of the outage,"
                        + " length of outage, length of incident, downtime, total downtime");
    }

    private Durations() {}

    private static void put(Name name, String words) {
        for (String one : words.split(",\\s*")) {
            BY_WORDS.put(one, name);
        }
    }

    static List<Stated<StatedDuration>> of(Context context) {
        List<Stated<StatedDuration>> found = new ArrayList<>();
        for (Label label : context.labels) {
            Matcher unit = UNIT.matcher(label.name());
            String measured = unit.matches() ? unit.group(1) : label.name();
            Name name = BY_WORDS.get(measured);
            if (name == null) {
                continue;
            }
            if (Placeholder.is(label.value())) {
                says(context, label);
                continue;
            }
            Stated<StatedDuration> one = one(label, name, unit.matches() ? unit.group(2) : null);
            if (one == null) {
                doubt(context, label);
            } else if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    private static @Nullable Stated<StatedDuration> one(Label label, Name name, @Nullable String unit) {
        DurationText text = DurationText.of(label.value(), unit);
        return text == null
                ? null
                : new Stated<>(new StatedDuration(name, text.length(), text.rest()), label.words(), label.where());
    }

    private static void says(Context context, Label label) {
        if (label.value().matches("(?i)\\?+|n/?a|unknown")) {
            context.unclear(label.where(), label.words(), "the text says that this is not known");
        }
    }

    private static void doubt(Context context, Label label) {
        if (LOOKS_LIKE_ONE.matcher(label.value()).matches() && MilestoneWords.of(label.name()) == null) {
            context.unclear(
                    label.where(), label.words(), "no length of time that is understood, such as 1h 25m or 85 minutes");
        }
    }
}
