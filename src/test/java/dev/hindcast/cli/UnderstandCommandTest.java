package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class UnderstandCommandTest {
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(errors, true)));
        return line.execute(args);
    }

    @Test
    void aFolderIsReadAndWhatIsOfNoKnownKindIsCounted() throws IOException {
        Files.createDirectories(folder.resolve("2026"));
        Files.writeString(folder.resolve("2026/outage.md"), "# Outage\n- Resolved: 2026-03-04 15:29\n");
        Files.writeString(folder.resolve("picture.png"), "…");
        Path report = folder.resolve("report.out");

        int status = run("understand", "-o", report.toString(), folder.toString());

        assertThat(status).isZero();
        assertThat(Files.readString(report))
                .contains("milestone  resolved 2026-03-04 15:29 (zone not stated)  [line 2]")
                .contains("1 files are of no kind that is read");
    }

    @Test
    void theJsonReportHoldsEachValueWithItsWordsAndLine() throws IOException {
        Path outage = Files.writeString(folder.resolve("outage.md"), "# Outage\n- Resolved: 2026-03-04 15:29 CET\n");
        Path report = folder.resolve("report.json");

        assertThat(run("understand", "--format", "json", "-o", report.toString(), outage.toString()))
                .isZero();

        JsonNode milestone =
                new ObjectMapper().readTree(Files.readString(report)).at("/files/0/postmortems/0/milestones/0");
        assertThat(milestone.get("name").asString()).isEqualTo("resolved");
        assertThat(milestone.at("/time/instant").asString()).isEqualTo("2026-03-04T14:29:00Z");
        assertThat(milestone.get("words").asString()).isEqualTo("Resolved: 2026-03-04 15:29 CET");
        assertThat(milestone.get("line").asInt()).isEqualTo(2);
    }

    @Test
    void whereNothingCouldBeReadTheStatusSaysSo() throws IOException {
        Path pdf = Files.writeString(folder.resolve("outage.pdf"), "%PDF-1.7");

        assertThat(run("understand", "-o", folder.resolve("out.txt").toString(), pdf.toString()))
                .isEqualTo(3);
    }

    @Test
    void aPathThatIsNotThereIsWrongUsage() {
        assertThat(run("understand", folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("there is no ");
    }
}
