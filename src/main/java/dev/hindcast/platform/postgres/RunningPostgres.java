package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The embedded server of a Hindcast that runs in another process, for whoever may read its password in the data folder.
 *
 * @param url for JDBC, without user and password
 */
public record RunningPostgres(String url, String user, String password) {
    private static final int PATIENCE_SECONDS = 5;

    /** Empty when none answers there. */
    public static Optional<RunningPostgres> in(Path data, String database) {
        Path folder = data.resolve("postgres");
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            RunningPostgres running = new RunningPostgres(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                    Cluster.SUPERUSER,
                    Files.readString(folder.resolve("password")).strip());
            return running.answers() ? Optional.of(running) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
