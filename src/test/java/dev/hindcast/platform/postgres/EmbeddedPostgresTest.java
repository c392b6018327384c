package dev.hindcast.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedPostgresTest {
    /** Initialised once, by whichever test comes first; none minds what another left. */
    @TempDir
    static Path data;

    @Test
    void whatWasWrittenIsThereAfterAStopAndAStart() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres, "create table note (text text)", "insert into note values ('checkout 2.31.0 at 13:03')");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(rows(postgres, "select text from note")).containsExactly("checkout 2.31.0 at 13:03");
        }
    }

    @Test
    void everySettingThatMakesACommitDurableIsOn() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(rows(postgres, """
                    select name || '=' || setting from pg_settings
                    where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
                    order by name"""))
                    .containsExactly("data_checksums=on", "fsync=on", "full_page_writes=on", "synchronous_commit=on");
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordAndNobodyElseCanReadIt() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            String url = postgres.database("hindcast");
            assertThatThrownBy(() -> DriverManager.getConnection(url, postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(rows(postgres, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(rows(postgres, "select distinct auth_method from pg_hba_file_rules order by 1"))
                    .containsExactly("reject", "scram-sha-256");
        }
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres/password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void lettersOutsideEnglishAreLetters() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres, "create extension if not exists pg_trgm");
            assertThat(rows(postgres, "select lower('TOMÁS ÖZGÜR') || ' ' || similarity('Tomás', 'tomás')"))
                    .containsExactly("tomás özgür 1");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedInOneLineThatNamesIt() {
        EmbeddedPostgres first = start();
        try (first) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageNotContaining("\n");
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void aPortTakenInTheMeantimeIsExchangedForAnother() throws Exception {
        start().close();
        Path file = data.resolve("postgres/port");
        int port = Integer.parseInt(Files.readString(file).strip());
        try (var taken = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress());
                EmbeddedPostgres postgres = start()) {
            assertThat(postgres.jdbcUrl("x")).doesNotContain(":" + taken.getLocalPort() + "/");
            assertThat(rows(postgres, "select 1")).containsExactly("1");
        }
    }

    @Test
    void aProcessIdThatNowBelongsToSomebodyElseStopsNothing() throws Exception {
        start().close();
        long ours = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), ours + "\n/elsewhere\n1\n2\n\n\n\nready\n");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(rows(postgres, "select 1")).containsExactly("1");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        start().close();
        Path version = data.resolve("postgres/cluster/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "15\n");
        assertThatThrownBy(this::start).hasMessageContaining("was written by PostgreSQL 15");
        Files.writeString(version, ours);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.hold(data), TestPostgres.programs(), new Settings(true));
    }

    private static void run(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.database("hindcast"), postgres.user(), postgres.password());
    }
}
