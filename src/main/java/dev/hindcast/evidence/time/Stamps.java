package dev.hindcast.evidence.time;

import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.ReadingOptions;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/**
 * Reads the stamps of one file, in the order of the file, and says what it had to assume. Keeps the state that one
 * file's stamps share: its zone, its order of day and month, the day that its times of day have reached. Not
 * thread-safe.
 */
public final class Stamps {
    private final ReadingOptions options;
    private final Consumer<String> assume;

    public Stamps(ReadingOptions options, Consumer<String> assume) {
        this.options = options;
        this.assume = assume;
    }

    /** The moment a stamp names. */
    public Moment read(String text) throws UnreadableStamp {
        try {
            return Moment.of(OffsetDateTime.parse(text.strip()).toInstant(), Precision.SECOND);
        } catch (DateTimeException e) {
            throw new UnreadableStamp("“" + text + "” is no stamp that is understood");
        }
    }
}
