package dev.hindcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the program was started in: whether somebody looks at its output, in what width, and if colours are welcome. */
record Terminal(boolean output, boolean errors, int width, boolean colour) {

    static Terminal here() {
        Map<String, String> environment = System.getenv();
        boolean output = isTerminal(1);
        boolean dumb = "dumb".equals(environment.get("TERM"));
        // https://no-color.org: any non-empty value counts
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(output, isTerminal(2), width(environment.get("COLUMNS")), output && !dumb && !refused);
    }

    /** Linux says what a descriptor is; elsewhere only Java's own guess about input and output together is left. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 0;
    }
}
