package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.time.DayOrder;
import dev.hindcast.evidence.time.Stamps;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What evidence says about when it was collected, delivered or handed on, under the names that its tools use. */
public final class Arrivals {
    private static final Set<String> RECEIVED = Set.of(
            // Elastic's event.ingested, Google's receiveTimestamp, OpenTelemetry's observedTimeUnixNano, Splunk's
            // _indextime
            "ingested",
            "ingestedat",
            "ingesttime",
            "ingestiontime",
            "ingestiontimestamp",
            "receivetime",
            "receivetimestamp",
            "received",
            "receivedat",
            "receivedtime",
            "collected",
            "collectedat",
            "collectiontime",
            "observedtime",
            "observedtimestamp",
            "observedtimeunixnano",
            "indexed",
            "indexedat",
            "indextime",
            "arrivedat",
            "deliveredat",
            "notified",
            "notifiedat");
    private static final Set<String> COMMITTED =
            Set.of("commitdate", "committerdate", "committedat", "committeddate", "pushedat", "mergedat");
    private static final Pattern ESCALATED = Pattern.compile(
            "escalated(at|on|time|date)?|escalation(at|time|date)|assigned(at|on|time|date)|assignment(time|date)"
                    + "|handedoverat|forwarded(at|on|time|date)|reachedengineering(at)?");

    private static final ReadingOptions AS_USUAL = ReadingOptions.defaults();

    private Arrivals() {}

    /** What attributes look like, in any case, that may say when a log line, span or metric was collected. */
    public static String pattern() {
        return "ingest|receive|collect|observed|index|arrived|delivered|notified";
    }

    /** When it was collected or delivered; a commit when it was committed or pushed. */
    static Optional<Instant> of(Event event, ZoneId zone) {
        Set<String> names = Changes.isCommit(event) ? COMMITTED : RECEIVED;
        return first(event, names::contains, zone);
    }

    /** When a ticket was escalated or assigned. */
    static Optional<Instant> escalated(Event event, ZoneId zone) {
        return first(event, name -> ESCALATED.matcher(name).matches(), zone);
    }

    private static Optional<Instant> first(Event event, Predicate<String> isMeant, ZoneId zone) {
        Stream.Builder<Instant> times = Stream.builder();
        for (Map.Entry<String, String> attribute : event.attributes().entrySet()) {
            String name = attribute.getKey();
            if (isMeant.test(plain(name)) || isMeant.test(plain(name.substring(name.lastIndexOf('.') + 1)))) {
                readings(attribute.getValue(), zone)
                        .filter(at -> !at.isBefore(event.at()))
                        .min(Instant::compareTo)
                        .ifPresent(times::add);
            }
        }
        return times.build().min(Instant::compareTo);
    }

    /** Of 03/04/2026 both, since only the one soon after the event itself can be meant. */
    private static Stream<Instant> readings(String stamp, ZoneId zone) {
        return Arrays.stream(DayOrder.values()).flatMap(order -> {
            try {
                ReadingOptions options = AS_USUAL.withFallback(zone).withDayOrder(order);
                return Stream.of(new Stamps(options, assumed -> {}).read(stamp).at());
            } catch (UnreadableStamp e) {
                return Stream.empty();
            }
        });
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
