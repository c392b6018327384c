package dev.hindcast.retrospective.sharing.store;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.sharing.Frozen;
import dev.hindcast.retrospective.sharing.SharedDoor;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Nobody acts here, so that but for one function of the database nothing can be seen. */
@Repository
@Transactional
class JdbcSharedDoor implements SharedDoor {
    private final JdbcClient jdbc;

    JdbcSharedDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Written> open(String token) {
        return jdbc.sql("select content from open_shared(?) as content where content is not null")
                .param(Frozen.sha256(token))
                .query(String.class)
                .optional()
                .map(Frozen::read);
    }
}
