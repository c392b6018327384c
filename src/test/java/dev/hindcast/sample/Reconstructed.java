package dev.hindcast.sample;

import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.evidence.tree.OpeningLimits;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.TimelineOptions;
import dev.hindcast.timeline.Timelines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the pure core makes of files and folders. */
record Reconstructed(Timeline timeline, List<FileReport> files) {

    static Reconstructed of(ReadingOptions reading, TimelineOptions options, List<Path> paths) {
        EventCollector collector = new EventCollector();
        List<FileReport> reports = new ArrayList<>();
        try (EvidenceTree tree = EvidenceTree.open(
                paths.stream().map(path -> Given.path(path.toString())).toList(), OpeningLimits.defaults())) {
            for (EvidenceSource source : tree.sources()) {
                reports.add(EvidenceReader.read(source, reading, Optional.empty(), collector));
            }
            CollectedEvidence collected = collector.collected(reports);
            List<FileReport> files = new ArrayList<>(collected.files());
            files.addAll(tree.reports());
            return new Reconstructed(Timelines.reconstruct(collected.events(), options), List.copyOf(files));
        }
    }

    static long unaccounted(FileReport file) {
        long skipped = file.skipped().values().stream().mapToLong(n -> n).sum();
        return file.read()
                - file.events()
                - file.duplicates()
                - file.quarantined().size()
                - skipped;
    }
}
