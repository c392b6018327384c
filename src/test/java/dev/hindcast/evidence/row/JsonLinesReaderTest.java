package dev.hindcast.evidence.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
    private static final Instant BEGIN = Instant.parse("2026-03-04T13:03:00Z");
    private static final int LINES = 60_000;

    @Test
    void aLargeFileReadInPartsKeepsEveryLineItsNumberAndItsOrder() {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (int line = 1; line <= LINES; line++) {
            text.append("{\"time\":\"")
                    .append(BEGIN.plusMillis(line))
                    .append("\",\"message\":\"line ")
                    .append(line);
            text.append("\",\"host\":\"checkout-").append(line % 7).append("\"}\r\n");
        }

        CollectedEvidence all = read(text.toString());

        assertThat(all.files().get(0).events()).isEqualTo(LINES);
        for (int i = 0; i < LINES; i++) {
            assertThat(all.events().evidence(i).line()).isEqualTo(i + 1);
        }
        assertThat(all.events().get(LINES - 1).text()).isEqualTo("line " + LINES);
    }

    @Test
    void aPartWhoseStampsLackTheirZoneIsReadInTheOrderOfTheFile() {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= LINES; line++) {
            String stamp = BEGIN.plusMillis(line).toString();
            boolean late = line > LINES / 2;
            text.append("{\"time\":\"").append(late ? stamp.replace('T', ' ').replace("Z", "") : stamp);
            text.append("\",\"message\":\"line ").append(line).append("\"}\n");
        }
        text.append("broken\n\n");

        CollectedEvidence all = read(text.toString());

        FileReport report = all.files().get(0);
        assertThat(report.events()).isEqualTo(LINES);
        assertThat(report.quarantined())
                .singleElement()
                .satisfies(bad -> assertThat(bad.line()).isEqualTo(LINES + 1));
        assertThat(report.skipped()).containsEntry("blank line", 1L);
        assertThat(report.assumptions()).anyMatch(assumption -> assumption.contains("UTC"));
        for (int i = 0; i < LINES; i++) {
            assertThat(all.events().evidence(i).line()).isEqualTo(i + 1);
            assertThat(all.events().at(i)).isEqualTo(BEGIN.plusMillis(i + 1));
        }
    }

    @Test
    void aLineLongerThanAPartIsReadWhole() {
        String message = "x".repeat(3 * LineParts.SIZE);
        String line = "{\"time\":\"2026-03-04T13:03:00Z\",\"message\":\"%s\"}\n";

        CollectedEvidence all = read(line.formatted("before") + line.formatted(message) + line.formatted("after"));

        assertThat(all.events().size()).isEqualTo(3);
        assertThat(all.events().get(1).text()).isEqualTo(message);
    }

    private static CollectedEvidence read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EventCollector collector = new EventCollector();
        FileReport report =
                EvidenceReader.read(new InMemory(bytes), ReadingOptions.defaults(), Optional.empty(), collector);
        return collector.collected(List.of(report));
    }

    private record InMemory(byte[] bytes) implements EvidenceSource {
        @Override
        public String path() {
            return "checkout.jsonl";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Optional<EvidenceSource> sibling(String relative) {
            return Optional.empty();
        }
    }
}
