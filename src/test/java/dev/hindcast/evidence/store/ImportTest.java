package dev.hindcast.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImport;
import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.Imports.Received;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.Told;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.world.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportTest extends ServerTest {
    private static final String CHECKOUT_LOG = """
            {"time":"2026-03-04T13:03:00.123456789Z","level":"info","service":"checkout","message":"version 2.31.0 starts"}
            {"time":"2026-03-04T13:20:00Z","level":"error","service":"checkout","message":"no connection to \\"orders-db\\"\\nafter 5 s"}
            {"time":"2026-03-04T13:20:00Z","level":"error","service":"checkout","message":"no connection to \\"orders-db\\"\\nafter 5 s"}
            {"level":"error","message":"this line has no time"}
            """;

    @Autowired
    Imports imports;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Events events;

    @Autowired
    Incidents incidents;

    @Autowired
    Blobs blobs;

    private Account priya;
    private IncidentId incident;

    @BeforeEach
    void anIncidentOfPriyas() {
        priya = person("Priya", Role.MEMBER);
        incident = IncidentId.random();
        asPriya(() -> {
            incidents.add(
                    new Incident(
                            incident,
                            "Checkout outage",
                            null,
                            false,
                            List.of("checkout"),
                            ZoneId.of("Europe/Berlin"),
                            true,
                            priya.id(),
                            Instant.parse("2026-03-04T14:29:00Z")),
                    Audience.only(Set.of(), Set.of()));
            return incident;
        });
    }

    private <T> T asPriya(Supplier<T> work) {
        return Acting.as(priya.id(), work);
    }

    private EvidenceImport give(Map<String, byte[]> contents) {
        UUID delivery = asPriya(() -> imports.begin(incident));
        contents.forEach((path, content) -> receive(delivery, path, content));
        asPriya(() -> {
            imports.close(incident, delivery);
            return delivery;
        });
        return finished(delivery);
    }

    private Received receive(UUID delivery, String path, byte[] content) {
        return asPriya(() -> {
            try {
                return imports.receive(incident, delivery, path, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private EvidenceImport finished(UUID delivery) {
        return until(() -> asPriya(() -> files.imported(incident, delivery))
                .filter(one -> one.state() == EvidenceImport.State.DONE)
                .orElse(null));
    }

    private static <T> T until(Supplier<T> awaited) {
        Instant patience = Instant.now().plusSeconds(20);
        for (T found = awaited.get(); ; found = awaited.get()) {
            if (found != null) {
                return found;
            }
            assertThat(Instant.now()).as("still waiting").isBefore(patience);
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<RecordedEvent> all() {
        return asPriya(() -> events.first(EventQuery.of(incident), 1000).events());
    }

    private EvidenceFile file(String path) {
        return asPriya(() -> files.list(incident)).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(utf8(member.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsReadIsStoredWithoutLoss() {
        EvidenceImport imported = give(Map.of("logs/checkout.jsonl", utf8(CHECKOUT_LOG)));

        assertThat(imported.events()).isEqualTo(3);
        List<RecordedEvent> found = all();
        assertThat(found).hasSize(3);
        assertThat(found.get(0).event().at()).isEqualTo(Instant.parse("2026-03-04T13:03:00.123456789Z"));
        assertThat(found.get(1).event().text()).isEqualTo("no connection to \"orders-db\"\nafter 5 s");
        assertThat(found.get(1).event().service()).isEqualTo("checkout");
        assertThat(found.get(1).event().attributes()).containsEntry("level", "error");
        assertThat(found.get(1).event().evidence().toString()).isEqualTo("logs/checkout.jsonl:2");
        EvidenceFile file = file("logs/checkout.jsonl");
        assertThat(file.format()).isEqualTo("json-lines");
        assertThat(file.read()).isEqualTo(file.events() + file.duplicates() + file.quarantined() + file.skippedUnits());
        assertThat(asPriya(() -> files.quarantined(file, 0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(4));
    }

    @Test
    void onlyErrorsOfALogAreWholeInTheSequence() {
        give(Map.of("checkout.jsonl", utf8(CHECKOUT_LOG)));

        var sequence = asPriya(() -> events.sequence(incident, Set.of()));
        assertThat(sequence.size()).isEqualTo(3);
        assertThat(sequence.get(0).text()).isEmpty();
        assertThat(sequence.get(1).attributes()).containsEntry("level", "error");
    }

    @Test
    void theSameFileIsNotStoredTwice() {
        give(Map.of("checkout.jsonl", utf8(CHECKOUT_LOG)));
        UUID second = asPriya(() -> imports.begin(incident));

        assertThat(receive(second, "checkout.jsonl", utf8(CHECKOUT_LOG))).isEqualTo(Received.KNOWN);
        assertThat(receive(second, "checkout.jsonl", utf8("other"))).isEqualTo(Received.STORED);
        assertThat(asPriya(() -> files.list(incident)))
                .extracting(EvidenceFile::path)
                .containsExactly("checkout.jsonl", "checkout.jsonl (2)");
        assertThat(asPriya(() -> files.imported(incident, second).orElseThrow().message()))
                .contains("checkout.jsonl is here already");
    }

    @Test
    void whatAnotherFileSaysAgainIsAFurtherPlace() {
        give(Map.of("checkout.jsonl", utf8(CHECKOUT_LOG)));
        give(Map.of(
                "copy/checkout.jsonl",
                utf8(CHECKOUT_LOG + CHECKOUT_LOG.lines().toList().get(1) + "\n")));

        assertThat(all()).hasSize(4);
        EvidenceFile copy = file("copy/checkout.jsonl");
        assertThat(copy.duplicates()).isEqualTo(3);
        assertThat(copy.events()).isEqualTo(1);
        RecordedEvent start = all().get(0);
        assertThat(start.furtherPlaces()).isEqualTo(1);
        assertThat(asPriya(() -> events.citations(incident, Set.of(start.id()))).get(start.id()))
                .singleElement()
                .satisfies(place -> assertThat(place.evidence().toString()).isEqualTo("copy/checkout.jsonl:1"));
    }

    @Test
    void anArchiveIsOpenedAndItsMembersAreFiles() {
        give(Map.of("outage.zip", zip(Map.of("logs/checkout.jsonl", CHECKOUT_LOG, "../escape.txt", "no"))));

        assertThat(file("outage.zip").state()).isEqualTo(EvidenceFile.State.OPENED);
        assertThat(file("outage.zip").quarantined()).isEqualTo(1);
        assertThat(file("outage.zip/logs/checkout.jsonl").events()).isEqualTo(3);
    }

    @Test
    void siblingsThatCameInAnotherDeliveryAreFound() {
        give(Map.of(
                "slack/users.json",
                utf8("[{\"id\":\"U01MEI\",\"name\":\"mei\",\"profile\":{\"real_name\":\"Mei\"}}]"),
                "slack/channels.json",
                utf8("[{\"id\":\"C01\",\"name\":\"support\"}]")));
        give(
                Map.of(
                        "slack/support/2026-03-04.json",
                        utf8(
                                "[{\"type\":\"message\",\"user\":\"U01MEI\",\"text\":\"is checkout slow?\",\"ts\":\"1772631180.000100\"}]")));

        assertThat(all())
                .singleElement()
                .satisfies(message -> assertThat(message.event().actor()).isEqualTo("Mei"));
    }

    @Test
    void stampsWithoutAZoneAreReadInThatOfTheIncidentAndTheReportSaysSo() {
        give(Map.of("support.txt", utf8("[2026-03-04 14:31] mei: customers cannot pay\n")));

        assertThat(all())
                .singleElement()
                .satisfies(report -> assertThat(report.event().at()).isEqualTo(Instant.parse("2026-03-04T13:31:00Z")));
        assertThat(file("support.txt").assumptions()).contains("no zone in the stamps: read as Europe/Berlin");
    }

    @Test
    void readingAgainReplacesTheEventsAndKeepsTheirNumbers() {
        String chat = "[2026-03-04 14:31] mei: customers cannot pay\n[2026-03-04 14:52] jonas: on it\n";
        give(Map.of("support.txt", utf8(chat)));
        List<RecordedEvent> before = all();
        EvidenceFile file = file("support.txt");

        asPriya(() -> {
            imports.readAgain(file, new Told(ZoneId.of("America/New_York"), null, null, file.format()));
            return file;
        });
        List<RecordedEvent> after = until(() -> {
            List<RecordedEvent> now = all();
            return now.isEmpty()
                            || now.get(0)
                                    .event()
                                    .at()
                                    .equals(before.get(0).event().at())
                    ? null
                    : now;
        });

        assertThat(after.get(0).event().at()).isEqualTo(Instant.parse("2026-03-04T19:31:00Z"));
        assertThat(after)
                .extracting(RecordedEvent::id)
                .isEqualTo(before.stream().map(RecordedEvent::id).toList());
        assertThat(file("support.txt").told().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void whatOthersStateTooStaysWhenAFileIsReadInAnotherWay() {
        give(Map.of("checkout.jsonl", utf8(CHECKOUT_LOG)));
        give(Map.of("copy.jsonl", utf8(CHECKOUT_LOG)));
        EvidenceFile first = file("checkout.jsonl");

        asPriya(() -> {
            imports.readAgain(first, new Told(null, null, null, "irc-log"));
            return first;
        });
        until(() -> file("checkout.jsonl").format().equals("irc-log") ? first : null);

        assertThat(all())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.event().evidence().file()).isEqualTo("copy.jsonl"));
        assertThat(file("copy.jsonl").events()).isEqualTo(3);
        assertThat(file("copy.jsonl").duplicates()).isZero();
    }

    @Test
    void aViewerAndAnOutsiderGiveNothing() {
        Account outsider = person("Jonas", Role.MEMBER);
        UUID delivery = asPriya(() -> imports.begin(incident));

        Acting.as(outsider.id(), () -> {
            assertThatThrownBy(() -> imports.begin(incident)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> imports.receive(
                            incident, delivery, "mine.txt", new ByteArrayInputStream(utf8("14:31 <mei> hello"))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> imports.close(incident, delivery)).isInstanceOf(RuntimeException.class);
            assertThat(files.list(incident)).isEmpty();
        });
    }
}
