package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time as a person types it, in the incident's zone unless it names another. Never guesses. */
final class TypedTime {
    private static final Pattern SHAPE = Pattern.compile("(?:(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
            + "|(?<dom>\\d{1,2})\\.?\\s+(?<name>\\p{L}{3,})\\.?(?:\\s+(?<ny>\\d{4}))?)?"
            + "[\\sT,]*(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<part>\\d{1,9}))?)?"
            + "\\s*(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Za-z]+(?:/[A-Za-z_+-]+)*)?");
    private static final String EXAMPLE = "Write it as 14:03, 14:03:20 or 2026-03-04 14:03, with a zone such as UTC if"
            + " it is not the incident's.";

    private final ZoneId zone;
    private final @Nullable LocalDate day;

    /** @param day the only day of the timeline; null where a time of day alone would not say which day */
    TypedTime(ZoneId zone, @Nullable LocalDate day) {
        this.zone = zone;
        this.day = day;
    }

    /** What cannot be read is thrown with a message for the person who typed it. */
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    Moment read(String typed) throws Unreadable {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Unreadable("When was it? " + EXAMPLE);
        }
        if (text.matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*")) {
            throw new Unreadable(
                    "“" + text + "” could be read day first or month first. Write the date as 2026-03-04.");
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new Unreadable("“" + text + "” is no time that can be read. " + EXAMPLE);
        }
        try {
            LocalDateTime local = LocalDateTime.of(day(parts, text), time(parts));
            return Moment.of(
                    local.toInstant(offset(local, parts.group("zone"))),
                    parts.group("second") == null
                            ? Precision.MINUTE
                            : parts.group("part") == null ? Precision.SECOND : Precision.NANOSECOND);
        } catch (DateTimeException e) {
            throw new Unreadable("“" + text + "” is no time that exists. " + EXAMPLE);
        }
    }

    private static LocalTime time(Matcher parts) {
        String second = parts.group("second");
        String part = parts.group("part");
        int nanos = part == null ? 0 : Integer.parseInt((part + "00000000").substring(0, 9));
        return LocalTime.of(
                Integer.parseInt(parts.group("hour")),
                Integer.parseInt(parts.group("minute")),
                second == null ? 0 : Integer.parseInt(second),
                nanos);
    }

    private LocalDate day(Matcher parts, String text) throws Unreadable {
        if (parts.group("year") != null) {
            return LocalDate.of(
                    Integer.parseInt(parts.group("year")),
                    Integer.parseInt(parts.group("month")),
                    Integer.parseInt(parts.group("day")));
        }
        if (parts.group("name") != null) {
            String year = parts.group("ny");
            if (year == null && day == null) {
                throw new Unreadable("In which year? Write the date as 2026-03-04.");
            }
            return LocalDate.of(
                    year == null ? day().getYear() : Year.parse(year).getValue(),
                    month(parts.group("name")),
                    Integer.parseInt(parts.group("dom")));
        }
        if (day == null) {
            throw new Unreadable("On which day? This timeline has several: write the date before it, as in 2026-03-04 "
                    + text + ".");
        }
        return day;
    }

    private LocalDate day() {
        if (day == null) {
            throw new DateTimeException("no day");
        }
        return day;
    }

    private static Month month(String name) throws Unreadable {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (full.startsWith(name.toLowerCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new Unreadable("“" + name + "” is no month. Write the date as 2026-03-04.");
    }

    private ZoneOffset offset(LocalDateTime local, @Nullable String named) throws Unreadable {
        ZoneId in = named == null ? zone : zone(named);
        List<ZoneOffset> offsets = in.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return offsets.get(0);
        }
        LocalTime time = local.toLocalTime();
        if (offsets.isEmpty()) {
            throw new Unreadable("There was no " + time + " that night in " + in + ": the clocks were put forward.");
        }
        throw new Unreadable("%s came twice that night in %s: write %s%s or %s%s."
                .formatted(time, in, time, offsets.get(0), time, offsets.get(1)));
    }

    private static ZoneId zone(String named) throws Unreadable {
        try {
            return ZoneId.of(named.replaceFirst("^(?:UTC|GMT)(?=[+-])", ""));
        } catch (DateTimeException e) {
            throw new Unreadable("“" + named + "” is no time zone. Name one as UTC, +01:00 or Europe/Berlin.");
        }
    }
}
