package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.Told;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what became of a file. */
final class FileRecord {
    private FileRecord() {}

    static void write(JdbcClient jdbc, EvidenceFile file, Told told, FileReport report, int repeated, Instant now) {
        List<Quarantined> lines = report.quarantined();
        jdbc.sql("""
                        update evidence_file set state = 'read', format = :format, zone = :zone, day = :day,
                            day_order = :dayOrder, as_format = :as, read = :read, events = :events,
                            duplicates = :duplicates, quarantined = :quarantined, skipped = :skipped::json,
                            assumptions = :assumptions, read_at = :now
                        where id = :id
                        """)
                .param("format", report.format())
                .param("zone", told.zone() == null ? null : told.zone().getId(), Types.VARCHAR)
                .param("day", told.day(), Types.DATE)
                .param(
                        "dayOrder",
                        told.dayOrder() == null ? null : told.dayOrder().name(),
                        Types.VARCHAR)
                .param("as", told.format(), Types.VARCHAR)
                .param("read", report.read())
                .param("events", report.events() - repeated)
                .param("duplicates", report.duplicates() + repeated)
                .param("quarantined", lines.size())
                .param("skipped", SkippedJson.write(report.skipped()))
                .param("assumptions", report.assumptions().toArray(String[]::new))
                .param("now", Stamp.micros(now))
                .param("id", file.id())
                .update();
        jdbc.sql("""
                        insert into evidence_quarantined (file_id, incident_id, line, reason, excerpt)
                        select :file, :incident, line, reason, excerpt
                        from unnest(:lines::int[], :reasons::text[], :excerpts::text[]) as q (line, reason, excerpt)
                        """)
                .param("file", file.id())
                .param("incident", file.incident().value())
                .param("lines", lines.stream().map(Quarantined::line).toArray(Integer[]::new))
                .param("reasons", lines.stream().map(q -> shown(q.reason())).toArray(String[]::new))
                .param("excerpts", lines.stream().map(q -> shown(q.excerpt())).toArray(String[]::new))
                .update();
    }

    /** PostgreSQL cannot keep NUL in a text. */
    private static String shown(String text) {
        return text.replace('\0', '␀');
    }
}
