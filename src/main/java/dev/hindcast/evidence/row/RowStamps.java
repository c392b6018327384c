package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.IsoInstant;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.Stamps;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stamps of rows from their bytes: quickly where a stamp says all itself, through {@link Stamps} where it takes
 * what the file has said before. Holds the stamp that was read last.
 */
final class RowStamps {
    private static final int LONGEST = 40;

    private final @Nullable Stamps stamps;
    private final IsoInstant iso = new IsoInstant();
    private final char[] text = new char[LONGEST];
    private long seconds;
    private int nanos;
    private Precision precision = Precision.SECOND;
    private @Nullable Instant until;

    /** @param stamps null where the rows before are not known, so that only quick stamps can be read */
    RowStamps(@Nullable Stamps stamps) {
        this.stamps = stamps;
    }

    /** @throws NeedsWholeFile where the stamp is not a quick one and the rows before it are not known */
    void read(Row row, int field) throws UnreadableStamp, NeedsWholeFile {
        if (!quick(row.bytes, row.valueFrom[field], row.valueTo[field])) {
            String value = row.value(field);
            read(value == null ? "" : value);
        }
    }

    void read(String stamp) throws UnreadableStamp, NeedsWholeFile {
        if (stamps == null) {
            throw NeedsWholeFile.INSTANCE;
        }
        set(stamps.read(stamp));
    }

    /** Whether the other stamp is the same as far as the less exact of the two tells. */
    boolean agreesWith(RowStamps other) {
        Precision coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
        long apart = Math.abs((seconds - other.seconds) * 1_000_000_000L + nanos - other.nanos);
        return apart
                < switch (coarser) {
                    case NANOSECOND -> 1;
                    case MICROSECOND -> 1_000;
                    case MILLISECOND -> 1_000_000;
                    case SECOND, RANGE -> 1_000_000_000L;
                    case MINUTE -> 60_000_000_000L;
                    case HOUR -> 3_600_000_000_000L;
                    case DAY -> 86_400_000_000_000L;
                };
    }

    void set(Moment moment) {
        seconds = moment.at().getEpochSecond();
        nanos = moment.at().getNano();
        precision = moment.precision();
        until = moment.until();
    }

    private boolean quick(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return false;
        }
        until = null;
        for (int i = 0; i < length; i++) {
            text[i] = (char) (bytes[from + i] & 0xFF);
        }
        if (iso.read(text, 0, length)) {
            seconds = iso.epochSecond();
            nanos = iso.nano();
            precision = iso.precision();
            return iso.zoned();
        }
        return count(length);
    }

    /** A count since 1970 in the lengths that they have from 2001 to 2286: seconds, milli-, micro- or nanoseconds. */
    private boolean count(int length) {
        if (length != 10 && length != 13 && length != 16 && length != 19) {
            return false;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
        }
        if (text[0] == '0' || number < 0) {
            return false;
        }
        long perSecond = length == 10 ? 1 : length == 13 ? 1_000 : length == 16 ? 1_000_000 : 1_000_000_000;
        seconds = number / perSecond;
        nanos = (int) (number % perSecond * (1_000_000_000 / perSecond));
        precision = length == 10
                ? Precision.SECOND
                : length == 13 ? Precision.MILLISECOND : length == 16 ? Precision.MICROSECOND : Precision.NANOSECOND;
        return true;
    }

    long seconds() {
        return seconds;
    }

    int nanos() {
        return nanos;
    }

    Precision precision() {
        return precision;
    }

    @Nullable
    Instant until() {
        return until;
    }

    Moment moment() {
        return new Moment(Instant.ofEpochSecond(seconds, nanos), until, precision);
    }
}
