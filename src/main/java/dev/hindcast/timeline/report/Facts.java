package dev.hindcast.timeline.report;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Durations;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.Milestones;
import dev.hindcast.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands at the head of every report: when, how long each step took, and who noticed first. */
final class Facts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Facts() {}

    /** @param unseen whether it tells of something that nobody saw, and is therefore marked */
    record Fact(String label, String value, boolean unseen) {}

    static List<Fact> of(Timeline timeline) {
        Milestones overall = timeline.overall();
        return List.of(
                new Fact("to detect", length(overall.timeToDetect()), hasGap(timeline)),
                new Fact("to acknowledge", length(overall.timeToAcknowledge()), false),
                new Fact("to mitigate", length(overall.timeToMitigate()), false),
                new Fact("to resolve", length(overall.timeToResolve()), false),
                new Fact("noticed first by", noticedFirstBy(timeline), false));
    }

    private static boolean hasGap(Timeline timeline) {
        return timeline.blindSpots().stream().anyMatch(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP);
    }

    private static String length(Optional<Duration> length) {
        return length.map(Durations::brief).orElse("unknown");
    }

    private static String noticedFirstBy(Timeline timeline) {
        EventSequence events = timeline.events();
        Milestones overall = timeline.overall();
        boolean customers = timeline.blindSpots().stream()
                        .anyMatch(spot -> spot.kind() == BlindSpot.Kind.CUSTOMERS_FIRST && spot.episode() == 1)
                || overall.get(Name.IMPACT_BEGAN)
                        .filter(began -> events.kind(began.event()) == Kind.REPORT)
                        .isPresent();
        return customers
                ? "customers"
                : overall.get(Name.DETECTED)
                        .map(detected -> events.kind(detected.event()) == Kind.PAGE ? "a page" : "monitoring")
                        .orElse("unknown");
    }

    /** {@code 4 March 2026, 14:03–15:29 Europe/Berlin (UTC+01:00)}: the incident, or all events where none is seen. */
    static String span(Timeline timeline, ZoneId zone) {
        if (timeline.events().size() == 0) {
            return "no events";
        }
        Milestones overall = timeline.overall();
        Instant first = overall.beginning()
                .or(() -> overall.get(Name.DETECTED))
                .map(milestone -> milestone.at())
                .orElseGet(() -> timeline.events().at(0));
        Instant end = timeline.events().at(timeline.events().size() - 1);
        return timeline.milestones().isEmpty()
                ? span(first, end, zone)
                : overall.get(Name.RESOLVED)
                        .map(resolved -> span(first, resolved.at(), zone))
                        .orElseGet(() -> since(first, zone));
    }

    private static String since(Instant first, ZoneId zone) {
        return "since " + DAY.format(first.atZone(zone)) + ", " + TIME.format(first.atZone(zone)) + " "
                + name(zone, first) + ", no end in the evidence";
    }

    private static String span(Instant first, Instant last, ZoneId zone) {
        ZonedDateTime from = first.atZone(zone);
        ZonedDateTime to = last.atZone(zone);
        String end =
                from.toLocalDate().equals(to.toLocalDate()) ? TIME.format(to) : DAY.format(to) + ", " + TIME.format(to);
        return DAY.format(from) + ", " + TIME.format(from) + (end.length() > 5 ? " – " : "–") + end + " "
                + name(zone, first);
    }

    /** {@code Wednesday 4 March 2026}. */
    static String day(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code Europe/Berlin (UTC+01:00)}, or just {@code UTC}. */
    static String name(ZoneId zone, Instant at) {
        String offset = zone.getRules().getOffset(at).getId();
        String utc = offset.equals("Z") ? "UTC" : "UTC" + offset;
        return zone.getId().equals("Z")
                        || zone.getId().equals(offset)
                        || zone.getId().equals("UTC")
                ? utc
                : zone.getId() + " (" + utc + ")";
    }

    static String evidence(Timeline timeline, List<FileReport> files) {
        long read = files.stream().filter(file -> file.events() > 0).count();
        return "%s from %s".formatted(count(timeline.events().size(), "event"), count(read, "file"));
    }

    static String count(long n, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", n, thing, n == 1 ? "" : "s");
    }
}
