package dev.hindcast.retrospective.reading.stamp;

import dev.hindcast.evidence.time.ZoneAbbreviations;
import dev.hindcast.retrospective.reading.StatedZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to write a zone: offsets, regions, abbreviations, and names such as Pacific Time. */
public final class ZoneWords {
    private static final String OFFSET = "(?:UTC|GMT)\\s?[+\\-−]\\s?\\d{1,2}(?::?\\d{2})?(?!\\d)";
    private static final String REGION =
            "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)"
                    + "/[A-Za-z_+\\-0-9]+(?:/[A-Za-z_]+)?";
    private static final String NAMED =
            "(?:US )?(?:Pacific|Mountain|Central|Eastern)(?: (?:Standard|Daylight))? Time" + "(?: \\(US & Canada\\))?";
    private static final String CITY = "(?:UK|London|Berlin|Paris|Amsterdam|Madrid|Copenhagen)(?: local)?(?: time\\b)?";
    private static final Pattern BESIDE_TIME =
            Pattern.compile("\\s?(?:(Z)(?![A-Za-z0-9])|([+\\-−](?:0\\d|1[0-4]):?[0-5]\\d)(?!\\d)" + "|[\\s(\\[]*("
                    + OFFSET + "|" + REGION + "|" + NAMED + "|[A-Z]{2,5}\\b)[)\\]]?)");
    private static final Pattern ALONE =
            Pattern.compile("(" + OFFSET + "|" + REGION + "|" + NAMED + "|" + CITY + "|[A-Z]{2,5}\\b)");
    private static final Map<String, String> NAMES = Map.of(
            "pacific", "America/Los_Angeles",
            "mountain", "America/Denver",
            "central", "America/Chicago",
            "eastern", "America/New_York",
            "uk", "Europe/London",
            "london", "Europe/London",
            "berlin", "Europe/Berlin",
            "paris", "Europe/Paris",
            "amsterdam", "Europe/Amsterdam",
            "madrid", "Europe/Madrid");
    private static final Map<String, String> SHORT = Map.of("PT", "America/Los_Angeles", "ET", "America/New_York");

    /** @param end behind its last character */
    public record Found(String words, int end) {}

    private ZoneWords() {}

    /**
     * The zone that follows a time of day directly; null where none does.
     *
     * @param exact whether the time is written as machines do; elsewhere 09:00-10:30 is a span and no offset
     */
    static @Nullable Found after(String text, int from, boolean exact) {
        Matcher found = DateWords.match(BESIDE_TIME, text, from);
        if (found == null || found.group(2) != null && !exact && !found.group(2).startsWith("+")) {
            return null;
        }
        String words =
                found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
        return isZone(words) ? new Found(words, found.end()) : null;
    }

    /** The zone that a text begins with at a place; null where it begins with none. */
    public static @Nullable Found at(String text, int from) {
        Matcher found = DateWords.match(ALONE, text, from);
        return found != null && isZone(found.group(1)) ? new Found(found.group(1), found.end()) : null;
    }

    private static boolean isZone(String words) {
        return words.length() > 5
                || words.equals("Z")
                || !words.matches("[A-Z]{2,5}")
                || SHORT.containsKey(words)
                || words.equals("UK")
                || ZoneAbbreviations.isKnown(words);
    }

    /** What the words mean; without a zone where they may mean several. */
    public static StatedZone meaning(String words) {
        return words.isEmpty() ? StatedZone.NOT_STATED : new StatedZone(words, zone(words));
    }

    /** Why the words mean no single zone; null when they do. */
    public static @Nullable String doubt(String words) {
        if (words.isEmpty() || zone(words) != null) {
            return null;
        }
        String candidates = ZoneAbbreviations.candidates(words);
        return candidates == null
                ? words + " is no zone that is known"
                : words + " may be the time of " + candidates.replaceFirst(" \\(.*", "");
    }

    private static @Nullable ZoneId zone(String words) {
        ZoneOffset clear = ZoneAbbreviations.offset(words);
        if (clear != null) {
            return clear;
        }
        if (ZoneAbbreviations.candidates(words) != null) {
            return null;
        }
        String region = SHORT.get(words);
        if (region == null) {
            String first =
                    words.toLowerCase(Locale.ROOT).replaceFirst("^us ", "").split("[ /]", 2)[0];
            boolean named = words.indexOf('/') < 0 && !words.contains("Standard") && !words.contains("Daylight");
            region = named ? NAMES.get(first) : null;
        }
        try {
            return region != null ? ZoneId.of(region) : ZoneId.of(offset(words));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String offset(String words) {
        String bare = words.replace('−', '-').replace(" ", "");
        Matcher parts =
                Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?").matcher(bare);
        return parts.matches()
                ? "%s%02d:%s"
                        .formatted(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                parts.group(3) == null ? "00" : parts.group(3))
                : bare;
    }
}
