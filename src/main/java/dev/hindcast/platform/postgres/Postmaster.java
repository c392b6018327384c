package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The running server process over one cluster. */
final class Postmaster {
    /** How long the processes of a server that was killed may take to notice and end. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ProcessHandle process;
    private final Path pidFile;
    private final Path log;

    private Postmaster(ProcessHandle process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts the server and returns once it accepts connections, however long it needs to recover.
     *
     * @param log receives what is said before the server's own log is open
     */
    static Postmaster start(Cluster cluster, Binaries binaries, ServerUser user, int port, Path log) {
        List<String> command = new ArrayList<>(optional("setsid"));
        command.addAll(user.command());
        command.addAll(optional("setpriv", "--pdeathsig", "INT"));
        command.addAll(List.of(
                binaries.program("postgres").toString(), "-D", cluster.path().toString()));
        command.addAll(List.of("-p", String.valueOf(port), "-c", "listen_addresses=127.0.0.1"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Instant latest = Instant.now().plus(PATIENCE);
        while (true) {
            Postmaster started = new Postmaster(fromLastingThread(builder).toHandle(), cluster.pidFile(), log);
            if (started.becameReady()) {
                return started;
            }
            String complaint = started.complaint();
            if (!complaint.contains("shared memory block") || Instant.now().isAfter(latest)) {
                throw new CannotStart("PostgreSQL did not start: %s (see %s)".formatted(complaint, log));
            }
            pause();
        }
    }

    /**
     * A word to put before the command, where the system knows it: {@code setsid} so that Ctrl-C in the terminal
     * reaches us alone and we stop in order; {@code setpriv --pdeathsig} so that the server ends when we are killed.
     */
    private static List<String> optional(String... words) {
        List<String> tried = new ArrayList<>(List.of(words));
        tried.add("true");
        return Shell.run(tried).ok() ? List.of(words) : List.of();
    }

    /** The death signal follows the thread that started the process, so that thread lives as long as the server. */
    private static Process fromLastingThread(ProcessBuilder builder) {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        Process process = builder.start();
                        started.complete(process);
                        process.waitFor();
                    } catch (IOException | InterruptedException e) {
                        started.completeExceptionally(e);
                    }
                },
                "postgres");
        thread.setDaemon(true);
        thread.start();
        try {
            return started.join();
        } catch (RuntimeException e) {
            throw new CannotStart("PostgreSQL cannot be run on this system: " + e.getMessage(), e);
        }
    }

    private boolean becameReady() {
        while (!state().startsWith("ready")) {
            if (!process.isAlive()) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** The eighth line of postmaster.pid, which is PostgreSQL's own way to tell pg_ctl. */
    private String state() {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            boolean ours = lines.size() > 7 && lines.get(0).strip().equals(String.valueOf(process.pid()));
            return ours ? lines.get(7).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private String complaint() {
        try {
            return ServerLog.lastComplaint(Files.readString(log));
        } catch (IOException e) {
            return DataFolder.reason(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** In order if it can be done soon, at once if not; in both cases nothing acknowledged is lost. */
    void stop() {
        LeftOver.stop(process);
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }
}
