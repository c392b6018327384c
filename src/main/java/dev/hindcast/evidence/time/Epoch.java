package dev.hindcast.evidence.time;

import dev.hindcast.evidence.Precision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Numbers that count from 1970: seconds, milliseconds, microseconds or nanoseconds, told apart by their size. Read as
 * seconds they would lie after the year 5138, as the next finer unit after 1973; no evidence of incidents lies there.
 */
final class Epoch {
    /** Digits, perhaps a fraction, perhaps an exponent; fewer than nine digits (before 1973) name no moment in a text. */
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{9,19}(?:\\.\\d{1,20})?|-?\\d\\.\\d{1,20}[eE]\\+?\\d{1,2}");

    private static final long SECONDS_BELOW = 100_000_000_000L;
    private static final long MILLIS_BELOW = SECONDS_BELOW * 1_000;
    private static final long MICROS_BELOW = MILLIS_BELOW * 1_000;
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    private Epoch() {}

    static boolean looksLike(String text) {
        return NUMBER.matcher(text).matches();
    }

    static Moment of(long number) {
        long size = number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
        if (size < SECONDS_BELOW) {
            return Moment.of(Instant.ofEpochSecond(number), Precision.SECOND);
        }
        if (size < MILLIS_BELOW) {
            return Moment.of(Instant.ofEpochMilli(number), Precision.MILLISECOND);
        }
        if (size < MICROS_BELOW) {
            return Moment.of(fine(number, 1_000_000), Precision.MICROSECOND);
        }
        return Moment.of(fine(number, 1_000_000_000), Precision.NANOSECOND);
    }

    private static Instant fine(long number, int perSecond) {
        int toNanos = 1_000_000_000 / perSecond;
        return Instant.ofEpochSecond(
                Math.floorDiv(number, perSecond), Math.floorMod(number, perSecond) * (long) toNanos);
    }

    /** Exactly what the digits say: no floating point in between. */
    static Moment of(String text) throws UnreadableStamp {
        BigDecimal number = new BigDecimal(text);
        int finer = finerThanSeconds(number);
        int digits = Math.max(0, number.scale()) + finer;
        if (number.scale() < 0 && digits == 0) {
            throw new UnreadableStamp("“" + text + "” was rounded to "
                    + BigDecimal.ONE.movePointRight(-number.scale()).toPlainString()
                    + " seconds when it was written: the moment itself is lost");
        }
        BigInteger nanos = number.movePointLeft(finer)
                .movePointRight(9)
                .setScale(0, RoundingMode.FLOOR)
                .unscaledValue();
        BigInteger[] parts = nanos.divideAndRemainder(BILLION);
        if (parts[0].bitLength() > 50) {
            throw new UnreadableStamp("“" + text + "” is too large for a count of nanoseconds since 1970");
        }
        return Moment.of(
                Instant.ofEpochSecond(parts[0].longValue(), parts[1].longValue()), IsoInstant.precisionOf(digits));
    }

    private static int finerThanSeconds(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.valueOf(SECONDS_BELOW)) < 0) {
            return 0;
        }
        if (size.compareTo(BigDecimal.valueOf(MILLIS_BELOW)) < 0) {
            return 3;
        }
        return size.compareTo(BigDecimal.valueOf(MICROS_BELOW)) < 0 ? 6 : 9;
    }
}
