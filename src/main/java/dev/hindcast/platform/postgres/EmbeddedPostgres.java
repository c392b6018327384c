package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server of our own in {@code <data>/postgres}, running as long as this object is open.
 *
 * <p>It listens on the loopback address only, asks for a password, and has lost nothing that it acknowledged when it or
 * the program is killed.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Kept open, so that the folder is ours until the server has stopped. */
    private final DataFolder data;

    private final Cluster cluster;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(DataFolder data, Cluster cluster, Postmaster postmaster, int port) {
        this.data = data;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.port = port;
    }

    /** Holds the data folder and starts in it; both end with {@link #close()}. Fails with {@link CannotStart} only. */
    public static EmbeddedPostgres start(Path data) {
        return start(DataFolder.hold(data));
    }

    /** Starts in a folder that is held already and takes it over: closing this closes the folder. */
    public static EmbeddedPostgres start(DataFolder data) {
        return start(data, data.path().resolve("postgres"), new Settings(true));
    }

    /** @param programs where the binaries are unpacked, to be shared by several folders */
    static EmbeddedPostgres start(DataFolder data, Path programs, Settings settings) {
        Path folder = data.path().resolve("postgres");
        Path logs = folder.resolve("log");
        try {
            ServerUser user = ServerUser.choose();
            Files.createDirectories(logs);
            Folders.deleteLeftOvers(folder, Binaries.UNFINISHED);
            Binaries binaries = Binaries.unpackedIn(programs);
            Cluster cluster = Cluster.in(folder, binaries, user);
            LeftOver.stop(cluster);
            settings.write(cluster, logs);
            user.own(logs);
            int port = Port.chosen(folder.resolve("port"));
            Postmaster postmaster = Postmaster.start(cluster, binaries, user, port, logs.resolve("start.log"));
            return new EmbeddedPostgres(data, cluster, postmaster, port);
        } catch (IOException e) {
            data.close();
            throw DataFolder.unusable(folder, e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Its address for JDBC, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The superuser: for creating roles and tables, never for the application's own queries. */
    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return cluster.password();
    }

    public boolean isRunning() {
        return postmaster.isAlive();
    }

    /** Creates the database if it is missing, and returns its address. */
    public String database(String name) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), user(), password());
                PreparedStatement exists =
                        connection.prepareStatement("select 1 from pg_catalog.pg_database where datname = ?")) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                try (Statement create = connection.createStatement()) {
                    create.execute("create database " + create.enquoteIdentifier(name, true));
                }
            }
            return jdbcUrl(name);
        } catch (SQLException e) {
            throw new CannotStart("The database %s could not be created: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Stops the server in order and lets go of the folder. */
    @Override
    public void close() {
        postmaster.stop();
        data.close();
    }
}
