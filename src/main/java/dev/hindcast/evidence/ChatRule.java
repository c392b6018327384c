package dev.hindcast.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule: who says what, and the kind of event it is.
 *
 * @param speaker found in the name of whom the rule hears; null hears everybody
 * @param says found in what is said
 * @param unless not found in what is said; null excludes nothing
 * @param contains in lower case; one of them is in what is said; empty if anything may be
 */
record ChatRule(
        String name,
        Kind kind,
        @Nullable Pattern speaker,
        Pattern says,
        @Nullable Pattern unless,
        List<String> contains,
        List<String> groups) {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    /** Names under which a group of an alternative may go, as an expression cannot use one name twice. */
    private static final Map<String, String> SAME = Map.of("hostname", "host", "alertname", "alert", "phase", "state");

    static List<String> groupsOf(String says) {
        List<String> names = new ArrayList<>();
        Matcher found = GROUP.matcher(says);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    boolean hears(String name) {
        return speaker == null || speaker.matcher(name).find();
    }

    /** What the text is by this rule, or null if it does not fit. */
    @Nullable
    Said judge(String text, String lowerCase) {
        if (!contains.isEmpty() && contains.stream().noneMatch(lowerCase::contains)) {
            return null;
        }
        Matcher found = says.matcher(text);
        if (!found.find() || (unless != null && unless.matcher(text).find())) {
            return null;
        }
        String service = null;
        String actor = null;
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String group : groups) {
            String value = found.group(group);
            if (value == null || value.isBlank()) {
                continue;
            }
            switch (group) {
                case "service" -> service = value.strip();
                case "actor" -> actor = value.strip();
                default -> attributes.put(SAME.getOrDefault(group, group), value.strip());
            }
        }
        return new Said(kind, service, actor, attributes, name);
    }
}
