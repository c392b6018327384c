package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReconstructOptionsTest {
    private final StringWriter errors = new StringWriter();

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(errors, true));
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(errors, true)));
        return line.execute(args);
    }

    @Test
    void aGapIsWrittenAsPeopleWriteIt() {
        LengthOfTime reader = new LengthOfTime();

        assertThat(reader.convert("5m")).isEqualTo(Duration.ofMinutes(5));
        assertThat(reader.convert("1h30m")).isEqualTo(Duration.ofMinutes(90));
        assertThat(reader.convert("2d")).isEqualTo(Duration.ofDays(2));
        assertThatThrownBy(() -> reader.convert("soon")).hasMessageContaining("write it like 5m");
        assertThatThrownBy(() -> reader.convert("-5m")).hasMessageContaining("write it like 5m");
    }

    @Test
    void aTimeWithoutAZoneIsReadInTheNamedOne() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant deploy = Instant.parse("2026-03-04T13:03:00Z");

        assertThat(PointInTime.read("2026-03-04T14:03", berlin, null)).isEqualTo(deploy);
        assertThat(PointInTime.read("2026-03-04 14:03", berlin, null)).isEqualTo(deploy);
        assertThat(PointInTime.read("2026-03-04T13:03:00Z", berlin, null)).isEqualTo(deploy);
        assertThat(PointInTime.read("14:03", berlin, LocalDate.of(2026, 3, 4))).isEqualTo(deploy);
    }

    @Test
    void whatLiesOutsideTheTimeAskedForIsCountedAsSkipped(@TempDir Path folder) throws IOException {
        Path chat = Files.writeString(
                folder.resolve("chat.txt"),
                "[2026-03-04 14:03] mei: deployed 2.31.0 to production\n[2026-03-04 14:52] jonas: on it\n");
        Path report = folder.resolve("report.json");
        String[] json = {"reconstruct", "--format", "json", "-o", report.toString(), chat.toString(), "--from"};

        assertThat(run(with(json, "2026-03-04T14:30"))).isZero();
        assertThat(Files.readString(report))
                .contains("jonas")
                .doesNotContain("deployed")
                .containsPattern("\"read\":2,\"events\":1,\"duplicates\":0")
                .contains("\"outside the time asked for\":1");

        assertThat(run(with(json, "2026-03-05T00:00"))).isZero();
        assertThat(Files.readString(report)).contains("\"outside the time asked for\":2");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void aTimeOfDayNeedsADay() {
        assertThatThrownBy(() -> PointInTime.read("14:03", ZoneId.of("UTC"), null))
                .hasMessage("“14:03” is a time without a day; add --date YYYY-MM-DD");
    }

    @Test
    void wrongUsageIsOneClearLineAndExitCodeTwo() {
        assertThat(run("reconstruct", "--gap", "soon", "x")).isEqualTo(2);
        assertThat(errors.toString()).startsWith("hindcast: ").contains("“soon” is no length of time");
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(run("reconstruct", "--as", "papyrus", "x")).isEqualTo(2);
        assertThat(errors.toString()).contains("“papyrus” is no format; known are");
    }

    @Test
    void aFileThatIsNotThereGivesExitCodeThree(@TempDir Path folder) {
        assertThat(run(
                        "reconstruct",
                        "-o",
                        folder.resolve("out.txt").toString(),
                        folder.resolve("missing").toString()))
                .isEqualTo(3);
    }

    @Test
    void anOutputThatCannotBeWrittenIsWrongUsage(@TempDir Path folder) {
        assertThat(run("reconstruct", "-o", folder.resolve("no/such/out.txt").toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("cannot write to");
    }
}
