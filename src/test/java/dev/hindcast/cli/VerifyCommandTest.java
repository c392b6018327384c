package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.history.Chain;
import dev.hindcast.retrospective.history.HistoryFile;
import dev.hindcast.retrospective.history.Revision;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int verify(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "verify";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return command.execute(all);
    }

    private Path history(String before, String after) throws IOException {
        Revision first = Chain.append(
                null,
                UUID.randomUUID(),
                "section",
                "impact",
                UUID.randomUUID(),
                "Priya",
                Instant.parse("2026-03-05T09:12:44Z"),
                "{\"text\":\"Nobody could pay.\"}");
        String json = new HistoryFile(List.of(first), List.of()).json();
        return Files.writeString(folder.resolve("history.json"), json.replace(before, after));
    }

    @Test
    void aWholeHistoryEndsWithZero() throws IOException {
        assertThat(verify(history("", "").toString())).isZero();
        assertThat(out.toString()).contains("1 revisions of 1 incidents: every link holds.", "no signed head yet");
    }

    @Test
    void aTidiedOneEndsWithOneAndNamesWhatWhenAndWho() throws IOException {
        assertThat(verify(history("Nobody", "Hardly anybody").toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "revision 1 (section impact, by Priya, 2026-03-05T09:12:44Z)",
                        "its content is not what was saved");
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException {
        assertThat(verify(history("", "").toString(), "--database-url", "postgresql://localhost/x"))
                .isEqualTo(2);
        assertThat(verify("--no-such-option")).isEqualTo(2);
    }

    @Test
    void whatIsNoHistorySaysWhatWasExpected() throws IOException {
        assertThat(verify(Files.writeString(folder.resolve("other.json"), "{}").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("other.json: it holds no history");
    }
}
