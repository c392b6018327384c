package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Imports.Received;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.evidence.tree.OpeningLimits;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.file.Blob;
import dev.hindcast.platform.file.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens what was packed: every member becomes an evidence file with its own content. */
@Component
class ArchiveOpening {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Blobs blobs;
    private final Clock clock;

    ArchiveOpening(JdbcClient jdbc, TransactionTemplate transactions, Blobs blobs, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.blobs = blobs;
        this.clock = clock;
    }

    private record Member(String path, Blob blob) {}

    /** Each archive is opened as a whole or not at all, so that this can be done again. */
    void open(IncidentId incident, UUID delivery) {
        List<EvidenceFile> waiting = Objects.requireNonNull(transactions.execute(t -> jdbc.sql("""
                        select * from evidence_file where incident_id = ? and import_id = ? and state = 'waiting'
                        order by position
                        """)
                .params(incident.value(), delivery)
                .query(JdbcEvidenceFiles::file)
                .list()));
        for (EvidenceFile file : waiting) {
            try {
                if (Packed.is(blobs, file.sha256())) {
                    open(file);
                }
            } catch (IOException e) {
                throw new UnreadableEvidence(file.path(), e);
            }
        }
    }

    private void open(EvidenceFile archive) throws IOException {
        List<Given> given = List.of(Given.stored(archive.path(), blobs.path(archive.sha256())));
        try (EvidenceTree tree = EvidenceTree.open(given, OpeningLimits.defaults())) {
            List<Member> members = new ArrayList<>();
            for (EvidenceSource source : tree.sources()) {
                try (InputStream in = source.open()) {
                    Blob blob = blobs.put(in);
                    if (source.path().equals(archive.path()) && blob.sha256().equals(archive.sha256())) {
                        return;
                    }
                    members.add(new Member(memberPath(archive, source), blob));
                }
            }
            List<FileReport> reports = tree.reports();
            transactions.executeWithoutResult(t -> record(archive, members, reports));
        }
    }

    /** A single file that is packed has no name inside: it is called as its packing, without the ending. */
    private static String memberPath(EvidenceFile archive, EvidenceSource source) {
        return source.path().equals(archive.path())
                ? source.path() + "/" + source.name().replaceFirst("\\.[A-Za-z0-9]+$", "")
                : source.path();
    }

    private void record(EvidenceFile archive, List<Member> members, List<FileReport> reports) {
        NotAllowed.unlessEditor(jdbc, archive.incident().value());
        FilePaths paths = new FilePaths(jdbc, archive.incident().value());
        int added = 0;
        long bytes = -archive.size();
        Map<String, Long> skipped = new LinkedHashMap<>();
        for (Member member : members) {
            if (paths.add(archive.imported(), member.path(), member.blob()) == Received.STORED) {
                added++;
                bytes += member.blob().size();
            } else {
                skipped.merge("file that is here already", 1L, Long::sum);
            }
        }
        for (FileReport report : reports) {
            report.skipped().forEach((reason, units) -> skipped.merge(reason, units, Long::sum));
        }
        FileReport opened = new FileReport(
                archive.path(),
                reports.isEmpty() ? "archive" : reports.get(0).format(),
                reports.stream().mapToLong(FileReport::read).sum()
                        + skipped.getOrDefault("file that is here already", 0L),
                0,
                0,
                reports.stream()
                        .flatMap(report -> report.quarantined().stream())
                        .toList(),
                skipped,
                List.of());
        FileRecord.write(jdbc, archive, archive.told(), opened, 0, clock.instant());
        jdbc.sql("update evidence_file set state = 'opened' where id = ?")
                .param(archive.id())
                .update();
        jdbc.sql("update evidence_import set files = files + ?, bytes = bytes + ? where id = ?")
                .params(added - 1, bytes, archive.imported())
                .update();
    }
}
