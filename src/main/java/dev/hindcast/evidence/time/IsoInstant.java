package dev.hindcast.evidence.time;

import dev.hindcast.evidence.Precision;

/**
 * The quick way to read the commonest stamps, {@code 2026-03-04T13:03:00.123456Z} and its near relations: extended ISO
 * 8601 with seconds, {@code T} or a space, a dot or comma before the fraction, and {@code Z}, an offset or no zone.
 * One object reads any number of stamps and allocates nothing. Not thread-safe.
 */
public final class IsoInstant {
    private static final int SHORTEST = "2026-03-04T13:03:00".length();
    private static final int LONGEST = "2026-03-04T13:03:00.123456789+01:00".length();
    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int SECONDS_A_DAY = 86_400;

    private final char[] buffer = new char[LONGEST];
    private long localSecond;
    private int nano;
    private int digits;
    private int offset;
    private boolean zoned;
    private int at;

    /** Whether the text is such a stamp; if so, the other methods tell of it. False says nothing else about the text. */
    public boolean read(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        text.getChars(0, length, buffer, 0);
        return read(buffer, 0, length);
    }

    /** As {@link #read(String)}, of the characters {@code from} inclusive to {@code to} exclusive. */
    public boolean read(char[] text, int from, int to) {
        int length = to - from;
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        if (text[from + 4] != '-' || text[from + 7] != '-' || text[from + 13] != ':' || text[from + 16] != ':') {
            return false;
        }
        char between = text[from + 10];
        if (between != 'T' && between != ' ' && between != 't') {
            return false;
        }
        int year = two(text, from) * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        // Every part with a character that is no digit is negative, and so is the disjunction.
        if ((year | month | day | hour | minute | second) < 0
                || month < 1
                || month > 12
                || day < 1
                || day > lengthOf(month, year)
                || hour > 23
                || minute > 59
                || second > 59) {
            return false;
        }
        at = from + SHORTEST;
        if (!fraction(text, to) || !zone(text, to)) {
            return false;
        }
        localSecond = epochDay(year, month, day) * SECONDS_A_DAY + hour * 3_600L + minute * 60L + second;
        return true;
    }

    private boolean fraction(char[] text, int to) {
        nano = 0;
        digits = 0;
        if (at < to && (text[at] == '.' || text[at] == ',')) {
            at++;
            for (; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
                if (++digits > 9) {
                    return false;
                }
                nano = nano * 10 + (text[at] - '0');
            }
            for (int i = digits; i < 9; i++) {
                nano *= 10;
            }
            return digits > 0;
        }
        return true;
    }

    private boolean zone(char[] text, int to) {
        offset = 0;
        zoned = at < to;
        if (!zoned) {
            return true;
        }
        char sign = text[at];
        if (sign == 'Z' || sign == 'z') {
            return at + 1 == to;
        }
        boolean colon = to - at == 6 && text[at + 3] == ':';
        if ((sign != '+' && sign != '-') || !(colon || to - at == 5)) {
            return false;
        }
        int hours = two(text, at + 1);
        int minutes = two(text, to - 2);
        if ((hours | minutes) < 0 || hours > 17 || minutes > 59) {
            return false;
        }
        offset = (hours * 3_600 + minutes * 60) * (sign == '-' ? -1 : 1);
        return true;
    }

    /** Seconds since 1970 in UTC; a stamp without a zone is taken as UTC. */
    public long epochSecond() {
        return localSecond - offset;
    }

    public int nano() {
        return nano;
    }

    /** Whether the stamp names its zone. */
    public boolean zoned() {
        return zoned;
    }

    public Precision precision() {
        return precisionOf(digits);
    }

    /** The precision that so many digits of a second show; one or two count as three, as many writers drop zeros. */
    static Precision precisionOf(int digits) {
        if (digits == 0) {
            return Precision.SECOND;
        }
        if (digits <= 3) {
            return Precision.MILLISECOND;
        }
        return digits <= 6 ? Precision.MICROSECOND : Precision.NANOSECOND;
    }

    /** Two digits as a number; negative where one of them is no digit. */
    private static int two(char[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? Integer.MIN_VALUE : tens * 10 + ones;
    }

    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTH_LENGTHS[month - 1];
    }

    /** Days since 1970 in the proleptic Gregorian calendar, by Howard Hinnant's days_from_civil; years from 0 on. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468;
    }
}
