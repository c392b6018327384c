package dev.hindcast.evidence.tree;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder or archive while it is opened: what in it could not be read, and what was left out on purpose. */
final class Container {
    private static final int NAMED = 100;

    private final String path;
    private final String format;
    private final List<Quarantined> refused = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private long refusals;

    /** @param format what it is, in the place where a file's report names its format */
    Container(String path, String format) {
        this.path = path;
        this.format = format;
    }

    String path() {
        return path;
    }

    /** @param member its name in this container; empty when the container itself is meant */
    void refuse(String member, String reason) {
        refusals++;
        if (refused.size() < NAMED) {
            String what = member.isEmpty() ? path : "“" + member + "” in " + path;
            refused.add(new Quarantined(0, what + ": " + reason, member));
        }
    }

    void leaveOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    /** What an exception says, or what it means when it says nothing. */
    static String words(Exception e) {
        String message = e.getMessage();
        return message == null ? "it is damaged" : message;
    }

    /** Empty when everything in it was opened. */
    Optional<FileReport> report() {
        if (refusals == 0 && leftOut.isEmpty()) {
            return Optional.empty();
        }
        if (refusals > refused.size()) {
            leftOut.put("refused like the %d that are named".formatted(NAMED), refusals - refused.size());
        }
        long skipped = leftOut.values().stream().mapToLong(n -> n).sum();
        return Optional.of(new FileReport(
                path,
                format,
                refused.size() + skipped,
                0,
                0,
                List.copyOf(refused),
                new LinkedHashMap<>(leftOut),
                List.of()));
    }
}
