package dev.hindcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.time.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventCollectorTest {
    private final EventCollector collector = new EventCollector();

    @Test
    void eventsAreOrderedByTimeAndThoseOfOneInstantAsTheyWereRead() {
        collector.add(event("2026-03-04T13:47:00Z", "alert", "b.log", 1));
        collector.add(event("2026-03-04T13:03:00Z", "deploy", "b.log", 2));
        collector.add(event("2026-03-04T13:03:00Z", "restart", "b.log", 3));
        collector.add(event("2026-03-04T13:03:00.000000001Z", "first error", "a.log", 1));

        assertThat(texts()).containsExactly("deploy", "restart", "first error", "alert");
    }

    @Test
    void manyEventsFarApartAreOrderedAsAPlainStableSortWould() {
        Random random = new Random(4711);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(3) * 333_333_333L);
            events.add(event(at.toString(), "event " + i, "a.log", i + 1));
        }
        events.forEach(collector::add);
        events.sort(Comparator.comparing(Event::at));

        EventSequence ordered = collector.ordered();
        assertThat(ordered.size()).isEqualTo(events.size());
        for (int i = 0; i < events.size(); i++) {
            assertThat(ordered.get(i)).isEqualTo(events.get(i));
        }
    }

    @Test
    void eventsMoreThanThreeCenturiesApartAreOrderedToo() {
        collector.add(event("2227-12-31T23:01:01Z", "far", "a.log", 1));
        collector.add(event("1601-01-01T00:00:00Z", "long ago", "a.log", 2));
        collector.add(event("2026-03-04T13:03:00Z", "deploy", "a.log", 3));

        assertThat(texts()).containsExactly("long ago", "deploy", "far");
    }

    @Test
    void anEventComesBackAsItWentIn() {
        Event event = Event.at(Moment.of(Instant.parse("2026-03-04T13:31:00Z"), Precision.MINUTE))
                .until(Instant.parse("2026-03-04T13:40:00Z"))
                .kind(Kind.REPORT)
                .source("tickets \"eu\"")
                .service("checkout")
                .actor("Tomás")
                .text("Card \\ payment\nfails: 💳 \u0001")
                .attributes(Map.of("größe", "12 €"))
                .cite("a/b.csv", 7)
                .identity("ticket-4711")
                .build();
        collector.add(event);

        assertThat(collector.ordered().get(0)).isEqualTo(event);
    }

    @Test
    void theSameLineInTwoFilesIsOneEventThatCitesBoth() {
        collector.add(event("2026-03-04T13:03:00Z", "deploy", "irc.txt", 2));
        collector.add(event("2026-03-04T13:03:00Z", "deploy", "log.txt", 9));

        CollectedEvidence all = collector.collected(List.of(report("irc.txt", 1), report("log.txt", 1)));

        assertThat(all.events().size()).isOne();
        assertThat(all.events().evidence(0)).isEqualTo(new Citation("irc.txt", 2));
        assertThat(all.events().alsoAt(0)).containsExactly(new Citation("log.txt", 9));
        assertThat(all.files()).extracting(FileReport::events).containsExactly(1L, 0L);
        assertThat(all.files()).extracting(FileReport::duplicates).containsExactly(0L, 1L);
    }

    @Test
    void aLogThatSaysAThingThreeTimesKeepsSayingItThreeTimes() {
        for (int line = 1; line <= 3; line++) {
            collector.add(event("2026-03-04T13:03:00Z", "retrying", "a.log", line));
        }
        for (int line = 1; line <= 4; line++) {
            collector.add(event("2026-03-04T13:03:00Z", "retrying", "b.log", line));
        }

        EventSequence ordered = collector.ordered();

        assertThat(ordered.size()).isEqualTo(4);
        assertThat(ordered.alsoAt(1)).containsExactly(new Citation("b.log", 2));
        assertThat(ordered.evidence(3)).isEqualTo(new Citation("b.log", 4));
    }

    @Test
    void theSameIdentityIsTheSameFactEvenWithinOneFile() {
        Event first = identified("alert fires", "fingerprint-1", "a.json", 1);
        collector.add(first);
        collector.add(identified("alert fires, told otherwise", "fingerprint-1", "a.json", 40));

        EventSequence ordered = collector.ordered();

        assertThat(ordered.size()).isOne();
        assertThat(ordered.get(0)).isEqualTo(first);
        assertThat(ordered.alsoAt(0)).containsExactly(new Citation("a.json", 40));
    }

    @Test
    void differentIdentitiesAreDifferentFactsHoweverEqualTheirWords() {
        collector.add(identified("Merge", "commit-1", "a.json", 1));
        collector.add(identified("Merge", "commit-2", "b.json", 1));

        assertThat(collector.ordered().size()).isEqualTo(2);
    }

    @Test
    void equalWordsFromDifferentHostsAreDifferentFacts() {
        collector.add(withAttributes(Map.of("host", "checkout-1"), "a.log"));
        collector.add(withAttributes(Map.of("host", "checkout-2"), "b.log"));

        assertThat(collector.ordered().size()).isEqualTo(2);
    }

    @Test
    void whatOnlyTheSecondPlaceStatesIsKeptToo() {
        collector.add(withAttributes(Map.of("host", "checkout-1"), "a.log"));
        collector.add(withAttributes(Map.of("host", "checkout-1", "pool", "50/50"), "b.log"));

        EventSequence ordered = collector.ordered();

        assertThat(ordered.size()).isOne();
        assertThat(ordered.get(0).attributes()).containsOnlyKeys("host", "pool");
        assertThat(ordered.evidence(0).file()).isEqualTo("a.log");
    }

    @Test
    void eventsOutsideTheTimeAskedForAreCountedAsSkipped() {
        EventCollector hour =
                new EventCollector(Instant.parse("2026-03-04T13:00:00Z"), Instant.parse("2026-03-04T14:00:00Z"));
        hour.add(event("2026-03-04T12:59:59Z", "before", "a.log", 1));
        hour.add(event("2026-03-04T13:00:00Z", "within", "a.log", 2));
        hour.add(event("2026-03-04T14:00:00Z", "after", "a.log", 3));

        CollectedEvidence all = hour.collected(List.of(report("a.log", 3)));

        assertThat(all.events().size()).isOne();
        assertThat(all.files().get(0).events()).isOne();
        assertThat(all.files().get(0).skipped()).containsEntry("outside the time asked for", 2L);
    }

    private List<String> texts() {
        EventSequence ordered = collector.ordered();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            texts.add(ordered.get(i).text());
        }
        return texts;
    }

    private static Event event(String at, String text, String file, int line) {
        return at(at).text(text).cite(file, line).build();
    }

    private static Event identified(String text, String identity, String file, int line) {
        return at("2026-03-04T13:47:00Z")
                .text(text)
                .identity(identity)
                .cite(file, line)
                .build();
    }

    private static Event withAttributes(Map<String, String> attributes, String file) {
        return at("2026-03-04T13:47:00Z")
                .text("no connection")
                .attributes(attributes)
                .cite(file, 1)
                .build();
    }

    private static Event.Builder at(String at) {
        return Event.at(Moment.of(Instant.parse(at), Precision.SECOND)).source("log");
    }

    private static FileReport report(String path, long events) {
        return new FileReport(path, "json-lines", events, events, 0, List.of(), Map.of(), List.of());
    }
}
