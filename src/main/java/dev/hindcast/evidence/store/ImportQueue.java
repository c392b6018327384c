package dev.hindcast.evidence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is still to be read, for all nodes. Whoever works on a job holds its row locked, so that no other node takes it,
 * and that it is free again at once when the node dies.
 */
@Component
class ImportQueue {
    private final DataSource dataSource;

    ImportQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param file the one to be read again; null for all that wait in the import
     * @param attempts how many times it was begun, this time included
     */
    record Job(long id, UUID imported, @Nullable UUID file, UUID account, UUID incident, int attempts) {}

    /** Does the next job that nobody works on, if there is one, and forgets it when the work returns. */
    boolean next(Consumer<Job> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<Long> begun = begun(connection);
                connection.commit();
                Optional<Job> job = begun.isEmpty() ? Optional.empty() : held(connection, begun.get());
                if (job.isEmpty()) {
                    return begun.isPresent();
                }
                work.accept(job.get());
                delete(connection, job.get().id());
                connection.commit();
                return true;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Optional<Long> begun(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                        update evidence_job set attempts = attempts + 1
                        where id = (select id from evidence_job order by id for update skip locked limit 1)
                        returning id
                        """);
                ResultSet row = update.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private static Optional<Job> held(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select import_id, file_id, account_id, incident_id, attempts
                from evidence_job where id = ? for update skip locked
                """)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Job(
                                id,
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getInt(5)))
                        : Optional.empty();
            }
        }
    }

    private static void delete(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from evidence_job where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }
}
