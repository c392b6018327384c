package dev.hindcast.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times as pages show them: in a named zone, with UTC at hand. */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Times() {}

    /** {@code 14:03}. */
    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /** {@code 14:03:07}. */
    public static String seconds(Instant at, ZoneId zone) {
        return SECONDS.format(at.atZone(zone));
    }

    /** {@code 4 March 2026}. */
    public static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /** {@code 4 March 2026, 14:03}. */
    public static String full(Instant at, ZoneId zone) {
        return day(at, zone) + ", " + clock(at, zone);
    }

    /** What one sees when pointing at a time: {@code 4 March 2026, 13:03:07 UTC · 08:03 in New York (yours)}. */
    public static String hover(Instant at, ZoneId incident, ZoneId reader) {
        String utc = day(at, ZoneOffset.UTC) + ", " + seconds(at, ZoneOffset.UTC) + " UTC";
        return reader.getRules().getOffset(at).equals(incident.getRules().getOffset(at)) || isUtc(reader)
                ? utc
                : utc + " · " + clock(at, reader) + " " + name(reader) + " (yours)";
    }

    /** {@code Berlin} for Europe/Berlin; {@code UTC}; offsets as they are. */
    public static String name(ZoneId zone) {
        if (isUtc(zone)) {
            return "UTC";
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** {@code UTC+1}: the zone's offset at that time. */
    public static String offset(Instant at, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        return "UTC" + offset.getDisplayName(TextStyle.SHORT, Locale.ROOT).replaceFirst("([+-])0?(\\d+):00", "$1$2");
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC)
                || zone.getId().equals("UTC")
                || zone.getId().equals("Z");
    }
}
