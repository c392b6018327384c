package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One server for all tests of this process, started by the first that asks; each asks for a database of its own. */
public final class TestPostgres {
    /**
     * An empty database and its superuser.
     *
     * @param url for JDBC
     */
    public record Database(String url, String user, String password) {}

    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A new and empty database; roles are shared by all databases of the process. */
    public static Database database() {
        EmbeddedPostgres server = Running.SERVER;
        return new Database(server.database("test_" + COUNT.incrementAndGet()), server.user(), server.password());
    }

    /** Where the programs lie unpacked, once for all tests and all their runs. */
    static Path programs() {
        return FOLDER;
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                Files.createDirectories(FOLDER);
                clearAway();
                Path data = Files.createTempDirectory(FOLDER, "data-");
                EmbeddedPostgres server =
                        EmbeddedPostgres.start(DataFolder.hold(data), programs(), new Settings(false));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    Folders.delete(data);
                }));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Runs that were killed leave their folder behind; one that is held belongs to a run beside us. */
        private static void clearAway() throws IOException {
            try (Stream<Path> left = Files.list(FOLDER)) {
                for (Path folder : left.filter(
                                path -> path.getFileName().toString().startsWith("data-"))
                        .toList()) {
                    try (DataFolder held = DataFolder.hold(folder)) {
                        Folders.delete(held.path());
                    } catch (CannotStart inUse) {
                        continue;
                    }
                }
            }
        }
    }
}
