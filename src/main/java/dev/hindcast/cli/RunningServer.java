package dev.hindcast.cli;

import dev.hindcast.Application;
import dev.hindcast.demo.Demonstration;
import dev.hindcast.people.Admission;
import dev.hindcast.platform.postgres.CannotStart;
import dev.hindcast.platform.postgres.DataFolder;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import dev.hindcast.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with its data folder and, unless another is given, its database; closed in the opposite order. */
final class RunningServer implements AutoCloseable {
    private final ServerOptions options;
    /** The embedded database, which holds the folder too, or the folder alone. */
    private final AutoCloseable storage;

    private final ConfigurableApplicationContext application;

    private RunningServer(ServerOptions options, AutoCloseable storage, ConfigurableApplicationContext application) {
        this.options = options;
        this.storage = storage;
        this.application = application;
    }

    /** Everything that can be refused cheaply is refused first. Fails with {@link CannotStart} only. */
    static RunningServer start(ServerOptions options) {
        String given = options.databaseUrl == null ? System.getenv("HINDCAST_DATABASE_URL") : options.databaseUrl;
        DatabaseAddress outside = given == null || given.isBlank() ? null : DatabaseAddress.of(given, System.getenv());
        requireFreePort(options);
        DataFolder folder = DataFolder.hold(options.data);
        Path log = log(folder.path(), "hindcast");
        @Nullable AutoCloseable storage = folder;
        try {
            DatabaseAddress database = outside;
            if (database == null) {
                EmbeddedPostgres embedded = EmbeddedPostgres.start(folder);
                storage = embedded;
                database = new DatabaseAddress(embedded.database("hindcast"), embedded.user(), embedded.password());
            }
            return new RunningServer(options, storage, application(options, folder.path(), log, database));
        } catch (RuntimeException e) {
            close(storage);
            throw StartFailure.explained(e, log);
        }
    }

    /**
     * The same for a command that does one thing and ends: beside a server that holds the data folder, it works on that
     * one's database as another node; else it starts its own.
     *
     * @param name of its log file
     */
    static RunningServer forCommand(ServerOptions options, String name) {
        try {
            return start(options);
        } catch (DataFolder.InUse e) {
            Path folder = options.data.toAbsolutePath().normalize();
            RunningPostgres running = RunningPostgres.in(folder, "hindcast").orElseThrow(() -> e);
            Path log = log(folder, name);
            try {
                return new RunningServer(
                        options,
                        () -> {},
                        application(
                                options,
                                folder,
                                log,
                                new DatabaseAddress(running.url(), running.user(), running.password())));
            } catch (RuntimeException failure) {
                throw StartFailure.explained(failure, log);
            }
        }
    }

    private static Path log(Path folder, String name) {
        return folder.resolve("log").resolve(name + ".log");
    }

    private static void requireFreePort(ServerOptions options) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(options.host, options.port));
        } catch (BindException e) {
            throw new CannotStart("Cannot listen on %s, port %d: %s. Choose another with --port or --host."
                    .formatted(options.host, options.port, e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Cannot listen on %s, port %d: %s.".formatted(options.host, options.port, e.getMessage()));
        }
    }

    private static ConfigurableApplicationContext application(
            ServerOptions options, Path folder, Path log, DatabaseAddress database) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.address=" + options.host,
                "--server.port=" + options.port,
                "--hindcast.data=" + folder,
                "--hindcast.database.url=" + database.url(),
                "--logging.file.name=" + log,
                "--logging.threshold.console=off",
                "--logging.logback.rollingpolicy.max-history=14",
                "--logging.logback.rollingpolicy.total-size-cap=200MB"));
        if (database.user() != null) {
            settings.add("--hindcast.database.user=" + database.user());
        }
        if (database.password() != null) {
            settings.add("--hindcast.database.password=" + database.password());
        }
        SpringApplication application = new SpringApplication(Application.class);
        // The database must outlive the application, so one hook of our own stops both.
        application.setRegisterShutdownHook(false);
        return application.run(settings.toArray(String[]::new));
    }

    /** The line for {@code serve}. */
    String greeting() {
        Optional<String> secret = application.getBean(Admission.class).inviteFirstAdministrator();
        return "Hindcast is ready at " + address()
                + secret.map(s -> ". Create the first administrator at " + address() + "/invitations/" + s
                                + " (the link works once)")
                        .orElse("");
    }

    /** The line for {@code demo}. */
    String demonstrationGreeting() {
        try {
            return "Hindcast is ready at " + address() + ". "
                    + application.getBean(Demonstration.class).ready();
        } catch (RuntimeException e) {
            throw StartFailure.explained(e, Path.of(application.getEnvironment().getProperty("logging.file.name", "")));
        }
    }

    <T> T service(Class<T> type) {
        return application.getBean(type);
    }

    private String address() {
        boolean anywhere = List.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(options.host);
        String host = anywhere ? "localhost" : options.host.contains(":") ? "[" + options.host + "]" : options.host;
        return "http://" + host + ":" + application.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        application.close();
        close(storage);
    }

    private static void close(AutoCloseable storage) {
        try {
            storage.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
