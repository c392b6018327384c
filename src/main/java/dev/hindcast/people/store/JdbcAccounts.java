package dev.hindcast.people.store;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAccounts implements Accounts {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = ?")
                .param(id)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return jdbc.sql("select * from account where lower(email) = lower(?)")
                .param(email.strip())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public List<Account> all() {
        return jdbc.sql("select * from account order by disabled_at is not null, lower(name), id")
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Account account, String passwordHash) {
        jdbc.sql("""
                        insert into account (id, email, name, password_hash, role, zone, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        account.id(),
                        account.email(),
                        account.name(),
                        passwordHash,
                        account.role().word(),
                        account.zone().getId(),
                        Timestamp.from(account.createdAt()))
                .update();
    }

    @Override
    public Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from account where id = ? and disabled_at is null")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    public void changePassword(UUID id, String passwordHash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwordHash, id)
                .update();
    }

    @Override
    public void changeProfile(UUID id, String name, ZoneId zone) {
        jdbc.sql("update account set name = ?, zone = ? where id = ?")
                .params(name, zone.getId(), id)
                .update();
    }

    @Override
    public void changeRole(UUID id, Role role) {
        jdbc.sql("update account set role = ? where id = ?")
                .params(role.word(), id)
                .update();
    }

    @Override
    public void disable(UUID id) {
        jdbc.sql("update account set disabled_at = ? where id = ? and disabled_at is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    @Override
    public void enable(UUID id) {
        jdbc.sql("update account set disabled_at = null where id = ?").param(id).update();
    }

    @Override
    public long administratorsLocked() {
        return jdbc.sql("select id from account where role = 'administrator' and disabled_at is null for update")
                .query(UUID.class)
                .list()
                .size();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        Timestamp disabled = row.getTimestamp("disabled_at");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("created_at").toInstant(),
                disabled == null ? null : disabled.toInstant());
    }
}
