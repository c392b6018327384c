package dev.hindcast.evidence.time;

import dev.hindcast.evidence.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whether two fields of one record name the same moment, as far as the precision of each shows. */
final class Agreement {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FARTHEST_ZONE = Duration.ofHours(26);

    private Agreement() {}

    static Moment of(String first, Moment one, String second, Moment other) throws UnreadableStamp {
        if (one.at().isBefore(end(other)) && other.at().isBefore(end(one))) {
            return one.precision().compareTo(other.precision()) <= 0 ? one : other;
        }
        Duration apart = Duration.between(one.at(), other.at()).abs();
        boolean zones = apart.compareTo(FARTHEST_ZONE) <= 0 && apart.toSeconds() % HOUR.toSeconds() == 0;
        throw new UnreadableStamp("“" + first + "” says " + one.at() + ", “" + second + "” says " + other.at()
                + ": they contradict each other"
                + (zones ? " by exactly " + apart.toHours() + " h, as if one were in another zone" : ""));
    }

    private static Instant end(Moment moment) {
        if (moment.until() != null) {
            return moment.until();
        }
        Precision precision = moment.precision();
        ChronoUnit unit = switch (precision) {
            case NANOSECOND -> ChronoUnit.NANOS;
            case MICROSECOND -> ChronoUnit.MICROS;
            case MILLISECOND -> ChronoUnit.MILLIS;
            case SECOND, RANGE -> ChronoUnit.SECONDS;
            case MINUTE -> ChronoUnit.MINUTES;
            case HOUR -> ChronoUnit.HOURS;
            case DAY -> ChronoUnit.DAYS;
        };
        return moment.at().plus(unit.getDuration());
    }
}
