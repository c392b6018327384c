package dev.hindcast.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class KilledProgramTest {
    @TempDir
    static Path data;

    @TempDir
    Path outputs;

    private Path output;

    @BeforeEach
    void printIntoAFile() {
        output = outputs.resolve("acknowledged");
    }

    @Test
    void allThatWasAcknowledgedIsThereAndTheNextStartDoesNotWait() throws Exception {
        Process program = committingProgram();
        awaitAcknowledged(program, 500);

        kill(program);

        int last = acknowledged();
        assertThat(committedNumbersAfterANewStart()).isBetween(last, last + 1);
    }

    @Test
    void aServerThatIsKilledTooRecoversFromItsLog() throws Exception {
        Process program = committingProgram();
        awaitAcknowledged(program, 1);
        String postmaster = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(0);

        Shell.signal("KILL", Long.parseLong(postmaster));
        kill(program);

        int last = acknowledged();
        assertThat(committedNumbersAfterANewStart()).isBetween(last, last + 1);
    }

    @Test
    void whileItRunsAnotherProcessIsToldWhoHoldsTheFolder() throws Exception {
        Process program = committingProgram();
        awaitAcknowledged(program, 1);
        try {
            assertThatThrownBy(() -> DataFolder.hold(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by process " + program.pid());
        } finally {
            kill(program);
            committedNumbersAfterANewStart();
        }
    }

    private int committedNumbersAfterANewStart() throws Exception {
        Instant began = Instant.now();
        try (EmbeddedPostgres postgres = start();
                Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl("hindcast"), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from committed")) {
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(15));
            result.next();
            return result.getInt(1);
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.hold(data), TestPostgres.programs(), new Settings(true));
    }

    private Process committingProgram() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CommittingProgram.class.getName(),
                data.toString(),
                TestPostgres.programs().toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
    }

    private void awaitAcknowledged(Process program, int number) throws Exception {
        while (acknowledged() < number) {
            assertThat(program.isAlive()).isTrue();
            Thread.sleep(20);
        }
    }

    /** The last number whose line was written whole, which is the last one surely acknowledged. */
    private int acknowledged() throws IOException {
        String printed = Files.exists(output) ? Files.readString(output) : "";
        String whole = printed.substring(0, printed.lastIndexOf('\n') + 1);
        return whole.lines().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static void kill(Process program) throws InterruptedException {
        program.destroyForcibly().waitFor();
    }
}
