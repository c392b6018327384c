package dev.hindcast.retrospective.reading.stamp;

import dev.hindcast.evidence.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times in texts: a date, a time of day, or both in either order, with a zone and the end of a span. */
public final class StampScanner {
    private static final int LONGEST = 2_000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ABOUT =
            Pattern.compile("(?:~|≈|\\?|(?:approx(?:\\.|imately)?|around|about|circa|ca?\\.)\\s)\\s*", FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\s*T(?=\\d)|[\\s,(]*(?:\\bat\\b|\\bon\\b|@|[-–—](?=\\s))?[\\s,(]*)", FLAGS);
    private static final Pattern BEFORE_DATE = Pattern.compile("(?:\\s*,\\s*|\\s+on\\s+|\\s+of\\s+|\\s+)", FLAGS);
    private static final Pattern TO = Pattern.compile("\\s*(?:[-–—→]+>?|\\bto\\b|\\buntil\\b|\\btill\\b)\\s*", FLAGS);
    private static final Pattern NO_TIME = Pattern.compile("\\s*--?:--?");

    private StampScanner() {}

    /** The time that begins exactly at a place; null where none does. */
    public static @Nullable Stamp at(String text, int from) {
        if (from >= text.length() || from > LONGEST) {
            return null;
        }
        Stamp first = single(text, from, false);
        if (first == null) {
            return null;
        }
        Matcher to = DateWords.match(TO, text, first.end());
        Stamp last = to == null || to.end() >= text.length() ? null : single(text, to.end(), false);
        if (last == null || !isEnd(first, last)) {
            return first;
        }
        return first.until(last);
    }

    private static boolean isEnd(Stamp first, Stamp last) {
        return last.time() != null ? first.time() != null : first.time() == null && last.date() != null;
    }

    /** The first time anywhere in a text; null where there is none. */
    public static @Nullable Stamp find(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean begins = i == 0 || !isWord(text.charAt(i - 1)) && !isGlue(text, i - 1);
            if (begins && (c == '~' || c == '≈' || isWord(c))) {
                Stamp found = at(text, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The time that a text consists of and of nothing else; null for any other text. */
    public static @Nullable Stamp whole(String text) {
        String bare = text.strip();
        Stamp found = at(bare, 0);
        return found != null && bare.substring(found.end()).matches("[\\s:.,)~-]*") ? found : null;
    }

    private static @Nullable Stamp single(String text, int from, boolean dots) {
        Matcher about = DateWords.match(ABOUT, text, from);
        int start = about == null ? from : about.end();
        DateWords.Found date = DateWords.at(text, start);
        if (date == null) {
            return timeFirst(text, from, start, about != null, dots);
        }
        Matcher unknown = DateWords.match(NO_TIME, text, date.end());
        if (unknown != null) {
            return new Stamp(from, unknown.end(), date.date(), null, Precision.DAY, false, "", about != null, null);
        }
        Matcher between = DateWords.match(BETWEEN, text, date.end());
        int next = between == null ? date.end() : between.end();
        Matcher soonAbout = DateWords.match(ABOUT, text, next);
        int timeAt = soonAbout == null ? next : soonAbout.end();
        boolean apart = timeAt > date.end();
        ClockWords.Found time = apart ? ClockWords.at(text, timeAt, true) : null;
        if (time == null) {
            return new Stamp(from, date.end(), date.date(), null, Precision.DAY, false, "", about != null, null);
        }
        boolean approximate = about != null || soonAbout != null;
        ZoneWords.Found zone = ZoneWords.after(text, time.end(), isExact(text, timeAt, time));
        return ended(text, stamp(from, date.date(), time, zone, approximate, zone == null ? time.end() : zone.end()));
    }

    private static @Nullable Stamp timeFirst(String text, int from, int start, boolean approximate, boolean dots) {
        ClockWords.Found time = ClockWords.at(text, start, dots);
        if (time == null) {
            return null;
        }
        ZoneWords.Found zone = ZoneWords.after(text, time.end(), isExact(text, start, time));
        int end = zone == null ? time.end() : zone.end();
        Matcher before = DateWords.match(BEFORE_DATE, text, end);
        DateWords.Found date = before == null ? null : DateWords.at(text, before.end());
        if (date == null) {
            return ended(text, stamp(from, null, time, zone, approximate, end));
        }
        if (zone == null) {
            zone = ZoneWords.after(text, date.end(), false);
        }
        return ended(
                text,
                stamp(
                        from,
                        date.date(),
                        time,
                        zone,
                        approximate,
                        zone == null ? date.end() : Math.max(zone.end(), date.end())));
    }

    private static boolean isExact(String text, int at, ClockWords.Found time) {
        return time.precision().compareTo(Precision.SECOND) <= 0 || at > 0 && text.charAt(at - 1) == 'T';
    }

    private static Stamp stamp(
            int from,
            @Nullable WrittenDate date,
            ClockWords.Found time,
            ZoneWords.@Nullable Found zone,
            boolean approximate,
            int end) {
        WrittenDate day = date;
        if (time.nextDay() && date != null) {
            Optional<LocalDate> next = date.certain().map(one -> one.plusDays(1));
            day = next.map(one -> new WrittenDate(one.getYear(), one.getMonthValue(), one.getDayOfMonth(), false))
                    .orElse(date);
        }
        return new Stamp(
                from,
                end,
                day,
                time.time(),
                time.precision(),
                time.halfDay(),
                zone == null ? "" : zone.words(),
                approximate,
                null);
    }

    /** A tilde behind a time means the same as one before it. */
    private static Stamp ended(String text, Stamp stamp) {
        boolean tilde = stamp.end() < text.length() && text.charAt(stamp.end()) == '~';
        return tilde
                ? new Stamp(
                        stamp.start(),
                        stamp.end() + 1,
                        stamp.date(),
                        stamp.time(),
                        stamp.precision(),
                        stamp.halfDay(),
                        stamp.zone(),
                        true,
                        null)
                : stamp;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** A number behind one of these belongs to an address, a version or a fraction. */
    private static boolean isGlue(String text, int at) {
        char c = text.charAt(at);
        return (c == '/' || c == '.' || c == '-' || c == ':' || c == '_' || c == '#' || c == '$' || c == '+')
                && at > 0
                && isWord(text.charAt(at - 1));
    }
}
