package dev.hindcast.retrospective.importing;

import dev.hindcast.incident.Severity;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts about an incident as a whole; where the text says two things, neither is taken. */
final class Facts {
    private static final int MOST_SERVICES = 50;

    private Facts() {}

    static @Nullable Severity severity(ReadPostmortem read) {
        List<Severity> stated = read.severities().stream()
                .flatMap(one -> one.value().stream())
                .distinct()
                .toList();
        return stated.size() == 1 ? stated.get(0) : null;
    }

    /** Each once, in any case of letters. */
    static List<String> services(ReadPostmortem read) {
        TreeMap<String, String> services = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        read.services().stream()
                .map(one -> one.value().strip())
                .filter(name -> !name.isEmpty())
                .limit(MOST_SERVICES)
                .forEach(name -> services.putIfAbsent(name, name));
        return List.copyOf(services.values());
    }

    /** The earliest time that it states of itself; empty where it states none. */
    static Optional<Instant> began(ReadPostmortem read, ZoneId zone) {
        Optional<Instant> milestone =
                earliest(read.milestones().stream().map(one -> one.value().time()), zone);
        Optional<Instant> entry =
                earliest(read.timeline().stream().map(Stated::value).map(row -> row.time()), zone);
        return milestone
                .or(() -> entry)
                .or(() -> earliest(read.dates().stream().map(one -> one.value().time()), zone));
    }

    private static Optional<Instant> earliest(Stream<StatedTime> times, ZoneId zone) {
        return times.filter(time -> time.day() != null)
                .map(time -> time.instant().orElseGet(() -> local(time, zone)))
                .min(Comparator.naturalOrder());
    }

    private static Instant local(StatedTime time, ZoneId zone) {
        LocalTime clock = time.time();
        return Objects.requireNonNull(time.day())
                .atTime(clock == null ? LocalTime.MIDNIGHT : clock)
                .atZone(zone)
                .toInstant();
    }
}
