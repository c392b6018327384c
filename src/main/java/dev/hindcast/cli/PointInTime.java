package dev.hindcast.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A time as typed: a full stamp, a local date and time, a day, or a time on the day that was named. */
final class PointInTime {
    private PointInTime() {}

    /** @throws IllegalArgumentException with a sentence that says what would be understood */
    static @Nullable Instant read(@Nullable String typed, ZoneId zone, @Nullable LocalDate date) {
        if (typed == null) {
            return null;
        }
        String text = typed.strip().replace(' ', 'T');
        try {
            if (text.matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
                if (date == null) {
                    throw new IllegalArgumentException(
                            "“" + typed + "” is a time without a day; add --date YYYY-MM-DD");
                }
                LocalTime time = LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
                return date.atTime(time).atZone(zone).toInstant();
            }
            if (!text.contains("T")) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return text.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + typed + "” is no time; write it like 2026-03-04T14:03, 2026-03-04T13:03:00Z or 2026-03-04",
                    e);
        }
    }
}
