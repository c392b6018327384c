package dev.hindcast.evidence;

import dev.hindcast.evidence.time.DayOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a file was told and the file does not say itself.
 *
 * @param zone for stamps without one; null when nobody said, which reads them in
 *     the fallback and lists that as an assumption
 * @param date the day on which a file with only times of day begins, and near which days without a year lie; null when
 *     nobody said
 * @param rules what bots and people say in chat, by kind
 * @param dayOrder for dates such as 03/04/2026 where no row of the file decides; null when nobody said
 * @param fallback the likeliest zone while nobody said: UTC, or on a server the incident's own
 */
public record ReadingOptions(
        @Nullable ZoneId zone,
        @Nullable LocalDate date,
        ChatRules rules,
        @Nullable DayOrder dayOrder,
        ZoneId fallback) {
    public ReadingOptions(
            @Nullable ZoneId zone, @Nullable LocalDate date, ChatRules rules, @Nullable DayOrder dayOrder) {
        this(zone, date, rules, dayOrder, ZoneOffset.UTC);
    }

    public ReadingOptions(@Nullable ZoneId zone, @Nullable LocalDate date, ChatRules rules) {
        this(zone, date, rules, null);
    }

    public static ReadingOptions defaults() {
        return new ReadingOptions(null, null, ChatRules.builtIn());
    }

    public ReadingOptions withDayOrder(@Nullable DayOrder order) {
        return new ReadingOptions(zone, date, rules, order, fallback);
    }

    public ReadingOptions withFallback(ZoneId likeliest) {
        return new ReadingOptions(zone, date, rules, dayOrder, likeliest);
    }

    /** The zone in which stamps without one are read. */
    public ZoneId zoneOrFallback() {
        return zone == null ? fallback : zone;
    }
}
