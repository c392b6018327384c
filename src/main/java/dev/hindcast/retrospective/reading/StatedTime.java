package dev.hindcast.retrospective.reading;

import dev.hindcast.evidence.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time no more exact than it is stated: what the text does not say is null, and only one of day and time may be.
 *
 * @param precision of the time of day, or {@link Precision#DAY} without one
 * @param approximate whether the text says about, as in {@code ~14:05}
 * @param until the end, where the text gives a span
 * @param settled by what something that the text at this place leaves open was settled, one sentence for each
 */
public record StatedTime(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        Precision precision,
        StatedZone zone,
        boolean approximate,
        @Nullable LocalDateTime until,
        List<String> settled) {

    /** The day and time of day, where both are known. */
    public Optional<LocalDateTime> local() {
        return day == null || time == null ? Optional.empty() : Optional.of(day.atTime(time));
    }

    /** Only where day, time and one clear zone are stated. */
    public Optional<Instant> instant() {
        return zone.zone() == null
                ? Optional.empty()
                : local().map(local -> local.atZone(zone.zone()).toInstant());
    }

    /** {@code about 2026-03-04 14:03 CET}, {@code 14:03 (day not stated) (zone not stated)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(approximate ? "about " : "");
        text.append(day == null ? "" : day);
        if (time != null) {
            text.append(day == null ? "" : " ").append(clock(time));
        }
        if (until != null) {
            text.append(" to ");
            text.append(until.toLocalDate().equals(day) ? "" : until.toLocalDate() + " ");
            text.append(clock(until.toLocalTime()));
        }
        if (day == null) {
            text.append(" (day not stated)");
        }
        if (time != null) {
            text.append(zone.isStated() ? " " + zone : " (" + zone + ")");
        }
        return text.toString();
    }

    private String clock(LocalTime time) {
        String pattern = precision.compareTo(Precision.SECOND) > 0 ? "HH:mm" : "HH:mm:ss";
        return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
