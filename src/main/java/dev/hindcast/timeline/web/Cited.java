package dev.hindcast.timeline.web;

import dev.hindcast.evidence.EvidenceFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in the evidence that somebody typed.
 *
 * @param file null when nothing is cited
 * @param line counted from 1; 0 when the whole file is meant
 */
record Cited(@Nullable UUID file, int line) {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,9})");

    static Cited none() {
        return new Cited(null, 0);
    }

    /** A file by its path, or by its name where only one has it, with or without a line. */
    static Optional<Cited> of(String typed, List<EvidenceFile> files) {
        Matcher line = WITH_LINE.matcher(typed);
        if (line.matches()) {
            Optional<EvidenceFile> file = named(line.group(1), files);
            if (file.isPresent()) {
                return Optional.of(new Cited(file.get().id(), Integer.parseInt(line.group(2))));
            }
        }
        return named(typed, files).map(file -> new Cited(file.id(), 0));
    }

    private static Optional<EvidenceFile> named(String name, List<EvidenceFile> files) {
        List<EvidenceFile> same =
                files.stream().filter(file -> file.path().equals(name)).toList();
        List<EvidenceFile> found = same.isEmpty()
                ? files.stream().filter(file -> file.name().equals(name)).toList()
                : same;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
