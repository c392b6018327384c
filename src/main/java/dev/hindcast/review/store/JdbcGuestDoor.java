package dev.hindcast.review.store;

import dev.hindcast.review.GuestDoor;
import dev.hindcast.review.ReviewId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcGuestDoor implements GuestDoor {
    private static final int KEY_BYTES = 24;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    JdbcGuestDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String renew(ReviewId session) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("update review_session set guest_key = ? where id = ?")
                .params(hash(key), session.value())
                .update();
        return key;
    }

    @Override
    public boolean opens(ReviewId session, String key) {
        return jdbc.sql("select guest_key_fits(?, ?)")
                .params(session.value(), hash(key))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> enter(ReviewId session, String key, String name) {
        return jdbc.sql("select guest from join_as_guest(?, ?, ?) as guest where guest is not null")
                .params(session.value(), hash(key), name)
                .query(UUID.class)
                .optional();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
