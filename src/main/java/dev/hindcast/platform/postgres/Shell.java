package dev.hindcast.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Short-lived programs of the operating system, run to their end. */
final class Shell {
    record Outcome(int status, String output) {
        boolean ok() {
            return status == 0;
        }
    }

    private Shell() {}

    /** Status 127, as a shell says it, when the program does not exist or may not be run. */
    static Outcome run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }

    static Outcome run(String... command) {
        return run(List.of(command));
    }

    /** Java itself can only send TERM and KILL; PostgreSQL means other things by INT and QUIT. */
    static void signal(String name, long pid) {
        run("sh", "-c", "kill -" + name + " " + pid);
    }
}
