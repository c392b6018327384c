package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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

    private static final DateTimeFormatter THERE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'XXX");

    /** In order, with times in the zone of the record; those without a value are left out. */
    public static List<Fact> of(Written written) {
        ZoneId zone = zone(written.front());
        List<Fact> facts = new ArrayList<>();
        written.front().forEach((key, value) -> {
            String words = words(plain(key, value), zone);
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

    private static String words(Object plain, ZoneId zone) {
        return plain instanceof List<?> list
                ? list.stream().map(each -> words(each, zone)).collect(Collectors.joining(", "))
                : stamp(String.valueOf(plain), zone);
    }

    /** 2026-03-04T13:03:41Z as 2026-03-04 14:03:41 UTC+01:00, to the second at most; what has an offset keeps it. */
    private static String stamp(String words, ZoneId zone) {
        Matcher stamp = STAMP.matcher(words);
        if (!stamp.matches()) {
            return words;
        }
        String offset = stamp.group(3);
        try {
            if (offset.equals("Z")) {
                return THERE.format(Instant.parse(words).atZone(zone)).replace("UTCZ", "UTC");
            }
        } catch (DateTimeParseException odd) {
            // it is told as it was written
        }
        return stamp.group(1) + " " + stamp.group(2) + (offset.isEmpty() ? "" : " UTC" + offset(offset));
    }

    private static String offset(String offset) {
        return offset.equals("Z") ? "" : offset;
    }

    /** In which the text tells its times; UTC when the front matter does not say. */
    private static ZoneId zone(Map<String, Object> front) {
        try {
            return ZoneId.of(String.valueOf(front.get("zone")));
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
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
