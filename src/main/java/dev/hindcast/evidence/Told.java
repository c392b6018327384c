package dev.hindcast.evidence;

import dev.hindcast.evidence.time.DayOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about a file that it does not say itself; null where nobody said.
 *
 * @param zone of stamps without one
 * @param day on which a file with only times of day begins
 * @param dayOrder of dates such as 03/04/2026
 * @param format the name of the format to read it as
 */
public record Told(
        @Nullable ZoneId zone,
        @Nullable LocalDate day,
        @Nullable DayOrder dayOrder,
        @Nullable String format) {
    public static Told nothing() {
        return new Told(null, null, null, null);
    }

    public ReadingOptions options() {
        return new ReadingOptions(zone, day, ChatRules.builtIn(), dayOrder);
    }
}
