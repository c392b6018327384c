package dev.hindcast.retrospective.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All histories of a database, read without the program around it.
 *
 * @param elsewhere what stands in a document and is not what was saved last, each as a sentence
 */
public record StoredHistory(List<Revision> revisions, List<SignedHead> signatures, List<String> elsewhere) {
    private static final String REVISIONS = "select * from revision order by incident_id, sequence";
    private static final String SIGNATURES = "select * from revision_signature order by incident_id, sequence";

    /** Texts that somebody changed in the document itself, past the program. */
    private static final String ELSEWHERE = """
            select s.incident_id, s.key, r.sequence, r.author_name
            from retrospective_section s
            join lateral (
                select * from revision r
                where r.incident_id = s.incident_id and r.what = 'section' and r.subject = s.key
                order by r.sequence desc limit 1) r on true
            where r.content is not null and r.content::jsonb ->> 'text' is distinct from s.text
            order by s.incident_id, s.position
            """;

    /** The histories that restored incidents go on from. */
    private static final String CONTINUED = """
            select r.*, o.history
            from restoration o join revision r on r.incident_id = o.incident_id and r.what = 'restored'
            order by r.incident_id
            """;

    /** @throws SQLException when it cannot be read; the message is PostgreSQL's */
    public static StoredHistory read(String url, @Nullable String user, @Nullable String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> elsewhere = new ArrayList<>(list(
                    statement,
                    ELSEWHERE,
                    row -> "incident " + row.getString("incident_id") + ": the section “" + row.getString("key")
                            + "” is not what was saved last, revision " + row.getLong("sequence") + " by "
                            + row.getString("author_name")));
            list(statement, CONTINUED, StoredHistory::continued).forEach(elsewhere::addAll);
            return new StoredHistory(
                    list(statement, REVISIONS, StoredHistory::revision),
                    list(statement, SIGNATURES, StoredHistory::signature),
                    List.copyOf(elsewhere));
        }
    }

    /** What is wrong with a history that a restored incident goes on from, each as a sentence. */
    private static List<String> continued(ResultSet row) throws SQLException {
        Revision first = revision(row);
        String where = "incident " + first.incident() + ", the history that it goes on from: ";
        try {
            HistoryFile before = HistoryFile.read(row.getString("history"));
            List<Revision> all = new ArrayList<>(before.revisions());
            all.add(first);
            return Stream.concat(
                            Verification.of(before.revisions(), before.signatures(), null).broken().stream(),
                            Continued.broken(all).stream())
                    .map(sentence -> where + sentence)
                    .toList();
        } catch (HistoryFile.Unreadable e) {
            return List.of(where + e.getMessage());
        }
    }

    /** Makes something of a row. */
    private interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Statement statement, String sql, Made<T> made) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(made.of(rows));
            }
        }
        return List.copyOf(all);
    }

    /** For whoever reads the table {@code revision}. */
    public static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getObject("incident_id", UUID.class),
                row.getLong("sequence"),
                row.getString("what"),
                row.getString("subject"),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                Revision.at(row.getLong("at")),
                row.getString("content"),
                row.getString("salt"),
                row.getString("content_hash"),
                row.getString("hash"));
    }

    /** For whoever reads the table {@code revision_signature}. */
    public static SignedHead signature(ResultSet row) throws SQLException {
        return new SignedHead(
                row.getObject("incident_id", UUID.class),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getLong("signed_at"),
                row.getString("public_key"),
                row.getString("signature"));
    }
}
