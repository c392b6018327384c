package dev.hindcast.people.store;

import dev.hindcast.people.Invitation;
import dev.hindcast.people.Invitations;
import dev.hindcast.people.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcInvitations implements Invitations {
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    JdbcInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String create(Role role, @Nullable UUID team, String note, @Nullable UUID author) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into invitation (id, token_hash, role, team_id, note, created_by, created_at, expires_at)
                        values (:id, :hash, :role, :team, :note, :author, :now, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", hash(secret))
                .param("role", role.word())
                .param("team", team, java.sql.Types.OTHER)
                .param("note", note)
                .param("author", author, java.sql.Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(LIFETIME)))
                .update();
        return secret;
    }

    @Override
    public Optional<Invitation> open(String secret) {
        return jdbc.sql("select * from invitation where token_hash = ? and used_at is null and expires_at > ?")
                .params(hash(secret), Timestamp.from(clock.instant()))
                .query(JdbcInvitations::invitation)
                .optional();
    }

    @Override
    public List<Invitation> all() {
        return jdbc.sql("""
                        select * from invitation
                        where used_at is null and expires_at > ? and created_by is not null order by created_at desc
                        """)
                .param(Timestamp.from(clock.instant()))
                .query(JdbcInvitations::invitation)
                .list();
    }

    @Override
    public boolean use(UUID id, UUID account) {
        return jdbc.sql("update invitation set used_at = ?, used_by = ? where id = ? and used_at is null")
                        .params(Timestamp.from(clock.instant()), account, id)
                        .update()
                == 1;
    }

    @Override
    public void withdraw(UUID id) {
        jdbc.sql("delete from invitation where id = ? and used_at is null")
                .param(id)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                Role.of(row.getString("role")),
                row.getObject("team_id", UUID.class),
                row.getString("note"),
                row.getTimestamp("expires_at").toInstant());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
