package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Imports.Received;
import dev.hindcast.platform.file.Blob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives every file of an incident a path of its own, and stores none twice. */
final class FilePaths {
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final UUID incident;

    FilePaths(JdbcClient jdbc, UUID incident) {
        this.jdbc = jdbc;
        this.incident = incident;
    }

    /** Adds the file; another content at the same path is cited as {@code name (2)}. */
    Received add(UUID delivery, String path, Blob blob) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("paths of " + incident)
                .query(row -> {});
        String wanted = clean(path);
        String free = wanted;
        for (int n = 2; ; n++) {
            Optional<String> there = hashAt(free);
            if (there.isEmpty()) {
                break;
            }
            if (there.get().equals(blob.sha256())) {
                return Received.KNOWN;
            }
            free = wanted + " (" + n + ")";
        }
        jdbc.sql("""
                        insert into evidence_file (id, incident_id, import_id, path, sha256, size, state)
                        values (?, ?, ?, ?, ?, ?, 'waiting')
                        """)
                .params(UUID.randomUUID(), incident, delivery, free, blob.sha256(), blob.size())
                .update();
        return Received.STORED;
    }

    private Optional<String> hashAt(String path) {
        return jdbc.sql("select sha256 from evidence_file where incident_id = ? and path = ?")
                .params(incident, path)
                .query(String.class)
                .optional();
    }

    /** A path below nothing: what leads up or to a root is left away, as are characters that cannot be shown. */
    static String clean(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').replaceAll("\\p{Cntrl}", "").split("/", -1)) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:")) {
                parts.add(part);
            }
        }
        String clean = String.join("/", parts);
        return clean.isEmpty() ? "file" : clean.substring(Math.max(0, clean.length() - LONGEST));
    }
}
