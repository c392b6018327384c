package dev.hindcast.cli;

import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.evidence.tree.OpeningLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all that was given, file by file, into ordered events and one report for each file. */
record Reconstruction(
        ReadingOptions reading,
        List<NamedFormat> formats,
        @Nullable Instant from,
        @Nullable Instant to,
        Progress progress) {

    CollectedEvidence read(List<Given> given) {
        EventCollector collector = new EventCollector(from, to);
        List<FileReport> reports = new ArrayList<>();
        try (EvidenceTree tree = EvidenceTree.open(given, OpeningLimits.defaults())) {
            List<EvidenceSource> sources = tree.sources();
            long events = 0;
            for (EvidenceSource source : sources) {
                progress.report(reports.size() + 1, sources.size(), events, "events");
                FileReport report =
                        EvidenceReader.read(source, reading, NamedFormat.forPath(formats, source.path()), collector);
                reports.add(report);
                events += report.events();
            }
            CollectedEvidence collected = collector.collected(reports);
            List<FileReport> all = new ArrayList<>(collected.files());
            all.addAll(tree.reports());
            return new CollectedEvidence(collected.events(), List.copyOf(all));
        } finally {
            progress.done();
        }
    }
}
