package dev.hindcast.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a killed program left behind: a server that still runs, or the file in which it had noted its process id. */
final class LeftOver {
    /** A clean stop writes all that is in memory; after this, recovery from the log at the next start is quicker. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftOver() {}

    /**
     * Stops what still runs over this cluster. Only who holds the data folder may call this: then no one else can be
     * using it.
     */
    static void stop(Cluster cluster) throws IOException {
        Path file = cluster.pidFile();
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Optional<ProcessHandle> recorded = lines.isEmpty() ? Optional.empty() : process(lines.get(0));
        if (recorded.isPresent() && isPostgres(recorded.get())) {
            stop(recorded.get());
        } else if (recorded.isPresent()) {
            disown(file, lines);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Process ids are used again: the recorded one belongs to somebody else by now, for which PostgreSQL would refuse
     * to start. It takes its parent's id, ours, for stale. The rest of the file must stay, since by it PostgreSQL
     * finds processes of the old server that have not ended yet.
     */
    private static void disown(Path file, List<String> lines) throws IOException {
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, lines);
    }

    static void stop(ProcessHandle process) {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            Shell.signal(signal, process.pid());
            if (ended(process)) {
                return;
            }
        }
    }

    private static boolean ended(ProcessHandle process) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (process.isAlive() && isPostgres(process)) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            Postmaster.pause();
        }
        return true;
    }

    /** False also for a process that has ended but that nobody has waited for: it has no command line any more. */
    private static boolean isPostgres(ProcessHandle process) {
        Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        try {
            return Files.exists(commandLine)
                    ? Files.readString(commandLine, UTF_8).split("\0", 2)[0].endsWith("/postgres")
                    : process.info().command().orElse("").endsWith("/postgres");
        } catch (IOException e) {
            return false;
        }
    }
}
