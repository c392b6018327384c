package dev.hindcast.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a file was told and the file does not say itself.
 *
 * @param zone for stamps without one; null when nobody said, which reads them as UTC and lists that as an assumption
 * @param date the day on which a file with only times of day begins; null when nobody said
 * @param rules what bots and people say in chat, by kind
 */
public record ReadingOptions(
        @Nullable ZoneId zone, @Nullable LocalDate date, ChatRules rules) {
    public static ReadingOptions defaults() {
        return new ReadingOptions(null, null, ChatRules.builtIn());
    }

    public ZoneId zoneOrUtc() {
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
