package dev.hindcast.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that somebody named, overruling recognition: for one path and all below it, or for everything. */
public final class ChosenFormats {
    private static final String EVERYTHING = "";

    private final Map<String, EvidenceFormat> byPath = new LinkedHashMap<>();

    private ChosenFormats() {}

    public static ChosenFormats none() {
        return new ChosenFormats();
    }

    /**
     * @param choices each {@code PATH=FORMAT}, or {@code FORMAT} alone for everything
     * @throws IllegalArgumentException when no format has that name; the message lists those there are
     */
    public static ChosenFormats of(List<String> choices) {
        ChosenFormats chosen = new ChosenFormats();
        for (String choice : choices) {
            int equals = choice.lastIndexOf('=');
            String path = equals < 0 ? EVERYTHING : choice.substring(0, equals).replaceFirst("^(\\./)+|/$", "");
            chosen.byPath.put(path, named(choice.substring(equals + 1)));
        }
        return chosen;
    }

    /** The choice for a path as cited; of several, the one that names most of it. */
    public Optional<EvidenceFormat> of(String path) {
        return byPath.keySet().stream()
                .filter(chosen -> chosen.equals(EVERYTHING) || path.equals(chosen) || path.startsWith(chosen + "/"))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(byPath::get);
    }

    private static EvidenceFormat named(String name) {
        return EvidenceFormats.named(name)
                .orElseThrow(() -> new IllegalArgumentException("“" + name + "” is no format; there are: "
                        + EvidenceFormats.all().stream()
                                .map(EvidenceFormat::name)
                                .collect(Collectors.joining(", "))));
    }
}
