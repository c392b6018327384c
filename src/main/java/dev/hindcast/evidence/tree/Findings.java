package dev.hindcast.evidence.tree;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The single files found so far, and the containers that they came out of. */
final class Findings {
    private final Map<String, FoundFile> byPath = new HashMap<>();
    private final List<EvidenceSource> sources = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private int sorted;

    /** Takes a file; one whose path is taken already, as archives allow, is cited as {@code name (2)}. */
    void file(String path, Path onDisk) {
        String unique = path;
        for (int n = 2; byPath.containsKey(unique); n++) {
            unique = path + " (" + n + ")";
        }
        FoundFile file = new FoundFile(unique, onDisk, byPath);
        byPath.put(unique, file);
        sources.add(file);
    }

    Container container(String path, String format) {
        Container container = new Container(path, format);
        containers.add(container);
        return container;
    }

    /** Puts what came out of one given thing in the order of its paths, which is the same on every machine. */
    void endOfGiven() {
        sources.subList(sorted, sources.size()).sort(Comparator.comparing(EvidenceSource::path));
        sorted = sources.size();
    }

    List<EvidenceSource> sources() {
        return List.copyOf(sources);
    }

    List<FileReport> reports() {
        return containers.stream()
                .map(Container::report)
                .flatMap(Optional::stream)
                .toList();
    }
}
