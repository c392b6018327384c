package dev.hindcast.retrospective.reading.recognise;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day to which the times of day of a timeline belong, entry by entry. Only a time far earlier in the day than the one
 * before it shows that midnight passed; after one that is merely earlier nobody can tell, until a day is stated again.
 */
final class RunningDay {
    /** Entries may swap places by so much. */
    private static final Duration DISORDER = Duration.ofHours(1);

    private static final Duration SURELY_NEXT_DAY = Duration.ofHours(12);

    private DocumentDays.@Nullable Day day;
    private @Nullable LocalTime last;

    RunningDay(DocumentDays.@Nullable Day first) {
        this.day = first;
    }

    void stated(DocumentDays.Day day, @Nullable LocalTime time) {
        this.day = day;
        this.last = time;
    }

    /** @param doubt takes a sentence where it is not known any more */
    Optional<DocumentDays.Day> of(LocalTime time, java.util.function.Consumer<String> doubt) {
        if (day == null) {
            return Optional.empty();
        }
        Duration back = last == null ? Duration.ZERO : Duration.between(time, last);
        if (back.compareTo(SURELY_NEXT_DAY) > 0) {
            day = new DocumentDays.Day(
                    day.day().plusDays(1), "the day after " + day.day() + ", since " + time + " follows " + last);
        } else if (back.compareTo(DISORDER) > 0) {
            doubt.accept("the times go back from " + last + " to " + time + ": whether a day passed is not stated");
            day = null;
            return Optional.empty();
        }
        last = last == null || back.isNegative() || back.compareTo(SURELY_NEXT_DAY) > 0 ? time : last;
        return Optional.of(day);
    }
}
