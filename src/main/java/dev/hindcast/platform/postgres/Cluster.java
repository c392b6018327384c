package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The files in which PostgreSQL keeps the data, with their superuser's password beside them. */
record Cluster(Path path, String password) {
    static final String SUPERUSER = "hindcast";

    private static final String UNFINISHED = "initialising-";
    /** Letters as Unicode has them, sorted by code point: the same on every system, and indexable by prefix. */
    private static final List<String> SORTING =
            List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
    /** Asked of the system, since extensions such as pg_trgm still ask it what a letter is; not each has each. */
    private static final List<String> LETTERS = List.of("C.UTF-8", "en_US.UTF-8", "C");

    /** Where the running server tells its process id (line 1) and its state (line 8). */
    Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    /** Initialises {@code folder/cluster}, whole or not at all, unless it is there already. */
    static Cluster in(Path folder, Binaries binaries, ServerUser user) {
        Path path = folder.resolve("cluster");
        Path passwordFile = folder.resolve("password");
        try {
            Folders.deleteLeftOvers(folder, UNFINISHED);
            if (!Files.isDirectory(path)) {
                initialise(folder, path, passwordFile, binaries, user);
            }
            user.own(path);
            String written = Files.readString(path.resolve("PG_VERSION")).strip();
            if (!written.equals(binaries.majorVersion())) {
                throw new CannotStart("The data in %s was written by PostgreSQL %s, and this Hindcast brings %s."
                                .formatted(path, written, binaries.majorVersion())
                        + " Start it with the Hindcast that wrote it, or set HINDCAST_DATABASE_URL.");
            }
            return new Cluster(path, Files.readString(passwordFile).strip());
        } catch (IOException e) {
            throw DataFolder.unusable(folder, e);
        }
    }

    private static void initialise(Path folder, Path path, Path passwordFile, Binaries binaries, ServerUser user)
            throws IOException {
        writePassword(passwordFile);
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        Path cluster = Files.createDirectory(unfinished.resolve("cluster"));
        // PostgreSQL's user need not be able to read ours, so it gets a copy of its own for the moment.
        Path passwordCopy =
                Files.copy(passwordFile, unfinished.resolve("password"), StandardCopyOption.COPY_ATTRIBUTES);
        user.own(unfinished);
        Shell.Outcome outcome = new Shell.Outcome(1, "");
        for (String letters : LETTERS) {
            outcome = Shell.run(initdb(cluster, passwordCopy, letters, binaries, user));
            if (!outcome.output().contains("invalid locale name")) {
                break;
            }
        }
        if (!outcome.ok()) {
            throw new CannotStart("PostgreSQL could not be initialised in %s: %s"
                    .formatted(folder, ServerLog.lastComplaint(outcome.output())));
        }
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                "\n# Hindcast's own settings, written anew at every start. What stands below them here wins.\ninclude '"
                        + Settings.FILE + "'\n",
                StandardOpenOption.APPEND);
        Files.createFile(cluster.resolve(Settings.FILE));
        Files.move(cluster, path, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(unfinished);
    }

    private static List<String> initdb(
            Path cluster, Path passwordFile, String letters, Binaries binaries, ServerUser user) {
        List<String> command = user.command(binaries.program("initdb").toString());
        command.addAll(SORTING);
        command.addAll(List.of(
                "--lc-ctype=" + letters,
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth-local=reject",
                "--auth-host=scram-sha-256",
                "--no-instructions"));
        return command;
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    }
}
