package dev.hindcast.retrospective.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.Told;
import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceNamesTest {
    private static List<String> names(String... paths) {
        return List.copyOf(
                EvidenceNames.of(Stream.of(paths).map(EvidenceNamesTest::file).toList())
                        .values());
    }

    private static EvidenceFile file(String path) {
        return new EvidenceFile(
                UUID.randomUUID(),
                IncidentId.random(),
                UUID.randomUUID(),
                path,
                "",
                0,
                EvidenceFile.State.READ,
                "",
                Told.nothing(),
                0,
                0,
                0,
                0,
                Map.of(),
                List.of());
    }

    @Test
    void ordinaryNamesStayAsTheyAre() {
        assertThat(names("alerts/2026 03.json", "größe.log", "日本.txt"))
                .containsExactly("alerts/2026 03.json", "größe.log", "日本.txt");
    }

    @Test
    void nothingLeadsOutOfTheFolder() {
        assertThat(names("../../etc/passwd", "/etc/shadow", "C:\\Windows\\x", "a//b"))
                .containsExactly("._/._/etc/passwd", "_/etc/shadow", "C_/Windows/x", "a/_/b");
        assertThat(names(".")).containsExactly("_");
    }

    @Test
    void whatSomeFileSystemCannotNameIsReplaced() {
        assertThat(names("what?.log", "aux.txt", "com1", "end. ", "line\nbreak", "comet.log"))
                .containsExactly("what_.log", "_aux.txt", "_com1", "end._", "line_break", "comet.log");
        assertThat(names("🔥".repeat(300) + ".log").get(0)).endsWith(".log").hasSizeLessThan(120);
    }

    @Test
    void equalNamesInAnyCaseAreKeptApart() {
        assertThat(names("Alerts.json", "alerts.json", "alerts-2.json", "alerts?.json", "alerts_.json"))
                .containsExactly("Alerts.json", "alerts-2.json", "alerts-2-2.json", "alerts_.json", "alerts_-2.json");
    }

    @Test
    void anOpenedArchiveLiesBesideTheFolderOfItsMembers() {
        assertThat(names("in/logs.zip", "in/logs.zip/a.log", "in/packed-logs.zip"))
                .containsExactly("in/packed-logs.zip", "in/logs.zip/a.log", "in/packed-logs-2.zip");
    }
}
