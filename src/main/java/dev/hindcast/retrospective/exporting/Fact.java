package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fact of the front matter as people read it. */
public record Fact(String label, String value) {
    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d{1,9})?(Z|[+-]\\d\\d:?\\d\\d|)");

    /** In order; those without a value are left out. */
    public static List<Fact> of(Written written) {
        List<Fact> facts = new ArrayList<>();
        written.front().forEach((key, value) -> {
            String words = words(plain(key, value));
            if (!words.isBlank()) {
                facts.add(new Fact(label(key), words));
            }
        });
        return facts;
    }

    /** The facts as strings, whole numbers, and lists of these: what every format can say. */
    static Object plain(String key, Object value) {
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof TemporalAccessor) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(key, each)));
            return plain;
        }
        throw new IllegalArgumentException("front matter, “" + key + "”: "
                + (value == null ? "nothing" : value.getClass().getSimpleName())
                + " cannot be exported. Give words, a whole number, a date, or a list of these.");
    }

    private static String words(Object plain) {
        return plain instanceof List<?> list
                ? list.stream().map(Fact::words).collect(Collectors.joining(", "))
                : stamp(String.valueOf(plain));
    }

    /** 2026-03-04T14:03+01:00 as 2026-03-04 14:03 UTC+01:00, to the second at most. */
    private static String stamp(String words) {
        Matcher stamp = STAMP.matcher(words);
        return stamp.matches()
                ? stamp.group(1) + " " + stamp.group(2)
                        + (stamp.group(3).isEmpty() ? "" : " UTC" + offset(stamp.group(3)))
                : words;
    }

    private static String offset(String offset) {
        return offset.equals("Z") ? "" : offset;
    }

    private static String label(String key) {
        String words = key.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The language of the text as BCP 47 names it; English when the front matter does not say. */
    static String language(Map<String, Object> front) {
        return front.get("language") instanceof String tag && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                ? tag
                : "en";
    }
}
