package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.StatedMilestone.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which words name which milestone. */
final class MilestoneWords {
    private static final Map<String, Name> BY_WORDS = new HashMap<>();

    static {
        put(Name.TRIGGER, "trigger, introduced, cause introduced, bug introduced, fault introduced");
        put(
                Name.IMPACT_BEGAN,
                "occurs, occurred, began, begin, begins, beginning, start, started, starts, onset, occurrence,"
                        + " fault occurs, downtime start, downtime began, window start, start of incident, start of impact, start of outage,"
                        + " start of the incident, start of the impact, start of the outage");
        put(
                Name.DETECTED,
                "detected, detection, noticed, alert, alerted, discovered, aware, team aware, team became aware,"
                        + " became aware, team was aware, we became aware");
        put(Name.ACKNOWLEDGED, "acknowledged, acknowledgement, acknowledgment, acked");
        put(Name.DECLARED, "declared, declaration");
        put(
                Name.MITIGATED,
                "mitigated, mitigation, repaired, repair, recovered, recovery, restored, restoration, service restored,"
                        + " service recovered, fully recovered, fully repaired");
        put(
                Name.IMPACT_ENDED,
                "end, ended, ends, finish, finished, window end, downtime end, downtime ended, end of incident, end of impact,"
                        + " end of outage, end of the incident, end of the impact, end of the outage");
        put(Name.RESOLVED, "resolved, resolution, fully resolved, completely resolved");
    }

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:time|date|moment) (?:of|when)|the|first|incident|issue|fault|outage|problem|customer|user|impact|was|is)\\s+(?=\\S)");
    private static final Pattern AFTER = Pattern.compile(
            "(?<=\\S)[\\s,/-]+(?:date ?/ ?time|date and time|time|date|datetime|timestamp|at|on|was|is|in utc|utc|around|approximately|approx)$");

    /** The first words of an entry of a timeline that say nothing but that a milestone was passed. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)(?:(?:the |full )?(?:(incident|outage|impact|issue|service|alert) )(?:is |was |has been |now |officially |fully |has )*"
                    + "(begins|began|starts|started|detected|acknowledged|declared|mitigated|resolved|ends|ended|over)\\b"
                    + "|(resolved) ?(?:by|through)\\b|(resolved)(?=\\s*(?:$|[.:(]|\\u2014)))"
                    + "(?!.{0,25}\\b(?:not|again|partially|only|partly|staging|investigat))(?!\\s*[?])");

    private MilestoneWords() {}

    private static void put(Name name, String words) {
        for (String one : words.split(",\\s*")) {
            BY_WORDS.put(one, name);
        }
    }

    /** Of a label in small letters, whatever stands around its core; null for any other label. */
    static @Nullable Name of(String label) {
        String core = label.replaceAll("[\\s,:~-]+$", "").strip();
        for (int i = 0; i < 4; i++) {
            Name name = BY_WORDS.get(core);
            if (name != null) {
                return name;
            }
            String shorter = AFTER.matcher(core).replaceFirst("");
            shorter = shorter.equals(core) ? BEFORE.matcher(core).replaceFirst("") : shorter;
            if (shorter.equals(core)) {
                return null;
            }
            core = shorter;
        }
        return null;
    }

    /** Of an entry of a timeline, such as Incident declared; null for all that says more or less than that. */
    static @Nullable Name spoken(String entry) {
        String first = entry.lines().findFirst().orElse("").strip().replaceAll("^\\W+", "");
        Matcher found = SPOKEN.matcher(first);
        if (!found.lookingAt()) {
            return null;
        }
        if (found.group(2) == null) {
            return Name.RESOLVED;
        }
        String subject = found.group(1).toLowerCase(java.util.Locale.ROOT);
        Name name = BY_WORDS.getOrDefault(found.group(2).toLowerCase(java.util.Locale.ROOT), Name.IMPACT_ENDED);
        boolean alert = subject.equals("alert") || subject.equals("service");
        return alert && name != Name.ACKNOWLEDGED ? null : name;
    }
}
