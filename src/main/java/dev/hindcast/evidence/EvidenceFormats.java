package dev.hindcast.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All formats that are known, found by themselves. */
public final class EvidenceFormats {
    private static final List<EvidenceFormat> ALL = ServiceLoader.load(EvidenceFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(EvidenceFormat::name))
            .toList();

    private EvidenceFormats() {}

    public static List<EvidenceFormat> all() {
        return ALL;
    }

    public static Optional<EvidenceFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format that is surest of the file; empty when none knows it at all. */
    public static Optional<EvidenceFormat> recognise(Sample sample) {
        EvidenceFormat best = null;
        int surest = 0;
        for (EvidenceFormat format : ALL) {
            int sure = format.recognise(sample);
            if (sure > surest) {
                surest = sure;
                best = format;
            }
        }
        return Optional.ofNullable(best);
    }
}
