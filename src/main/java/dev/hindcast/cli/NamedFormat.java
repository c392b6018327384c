package dev.hindcast.cli;

import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.EvidenceFormats;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A format that overrules recognition.
 *
 * @param path the file, or the folder whose files, it is for; null for all that is given
 */
record NamedFormat(EvidenceFormat format, @Nullable String path) {

    /** @param typed {@code FORMAT}, or {@code FORMAT:PATH}. @throws IllegalArgumentException naming the known formats */
    static NamedFormat read(String typed) {
        int colon = typed.indexOf(':');
        String name = colon < 0 ? typed : typed.substring(0, colon);
        EvidenceFormat format = EvidenceFormats.named(name)
                .orElseThrow(() -> new IllegalArgumentException("“" + name + "” is no format; known are "
                        + EvidenceFormats.all().stream()
                                .map(EvidenceFormat::name)
                                .collect(Collectors.joining(", "))));
        return new NamedFormat(format, colon < 0 ? null : trimmed(typed.substring(colon + 1)));
    }

    /** The format for a file as it is cited; empty to recognise it. */
    static Optional<EvidenceFormat> forPath(Iterable<NamedFormat> named, String cited) {
        for (NamedFormat one : named) {
            if (one.path == null || cited.equals(one.path) || cited.startsWith(one.path + "/")) {
                return Optional.of(one.format);
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String path) {
        String trimmed = path.startsWith("./") ? path.substring(2) : path;
        return trimmed.length() > 1 && trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
