package dev.hindcast.review.store;

import dev.hindcast.people.Account;
import dev.hindcast.people.Guests;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** A guest finds themselves for as long as they see the review's incident; the policies decide that, not this query. */
@Repository
class JdbcGuests implements Guests {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    JdbcGuests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Acting.as(
                id,
                () -> transactions.execute(status ->
                        jdbc.sql("""
                                select p.id, p.name, i.zone, s.created_at
                                from review_participant p
                                join review_session s on s.id = p.session_id
                                join incident i on i.id = s.incident_id
                                where p.id = ? and p.guest
                                """).param(id).query(JdbcGuests::guest).optional()));
    }

    private static Account guest(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                "",
                row.getString("name"),
                Role.VIEWER,
                ZoneId.of(row.getString("zone")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                null);
    }
}
