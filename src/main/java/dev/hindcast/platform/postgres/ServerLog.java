package dev.hindcast.platform.postgres;

import java.util.List;

/** What PostgreSQL wrote about itself, reduced to the line that a person needs. */
final class ServerLog {
    private static final List<String> COMPLAINTS = List.of("PANIC:", "FATAL:", "ERROR:", "error:", "could not");

    private ServerLog() {}

    /** The last complaint, or the last line, or that nothing was said. */
    static String lastComplaint(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            for (String complaint : COMPLAINTS) {
                int at = lines.get(i).indexOf(complaint);
                if (at >= 0) {
                    return lines.get(i).substring(at).strip();
                }
            }
        }
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
    }
}
