package dev.hindcast.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.evidence.BytesSource;
import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealChatTest {
    private static final Path CHAT =
            Path.of("../shared/data/multi/wikimedia/20151215-swift-syslog/irc-lines.extract.txt");

    private final List<Event> events = new ArrayList<>();

    @Test
    void theChangeIsWhatWasLoggedAndNotItsReview() throws IOException {
        read();
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.CHANGE)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at()).isEqualTo(Instant.parse("2015-12-15T19:08:00Z"));
                    assertThat(change.actor()).isEqualTo("ottomata");
                });
    }

    @Test
    void everyAlertFindsItsRecovery() throws IOException {
        FileReport report = read();
        assertThat(report.quarantined()).isEmpty();
        List<String> alerts = keys(Kind.ALERT);
        assertThat(alerts).hasSize(8).doesNotContainNull();
        assertThat(keys(Kind.RECOVERY)).containsExactlyInAnyOrderElementsOf(alerts);
    }

    private FileReport read() throws IOException {
        assumeTrue(Files.exists(CHAT), "the real data is not here");
        return EvidenceReader.read(
                new BytesSource("irc.txt", Files.readAllBytes(CHAT)),
                new ReadingOptions(null, LocalDate.parse("2015-12-15"), ChatRules.builtIn()),
                Optional.empty(),
                events::add);
    }

    private List<String> keys(Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> Objects.requireNonNullElse(event.attributes().get("alert"), ""))
                .toList();
    }
}
