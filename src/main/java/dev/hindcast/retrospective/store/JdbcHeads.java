package dev.hindcast.retrospective.store;

import dev.hindcast.retrospective.history.SignedHead;
import dev.hindcast.retrospective.history.Signing;
import dev.hindcast.retrospective.history.StoredHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcHeads implements Signing.Heads {
    private final JdbcClient jdbc;

    JdbcHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> toSign(long micros) {
        return jdbc.sql("select * from heads_to_sign(?)")
                .param(micros)
                .query((row, number) -> new Head(
                        row.getObject("incident_id", UUID.class), row.getLong("sequence"), row.getString("hash")))
                .list();
    }

    @Override
    public void keep(SignedHead head) {
        jdbc.sql("select keep_signature(?, ?, ?, ?, ?, ?)")
                .params(
                        head.incident(),
                        head.sequence(),
                        head.hash(),
                        head.micros(),
                        head.publicKey(),
                        head.signature())
                .query(row -> {});
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignedHead> of(UUID incident) {
        return jdbc.sql("select * from revision_signature where incident_id = ? order by sequence")
                .param(incident)
                .query(JdbcHeads::head)
                .list();
    }

    private static SignedHead head(ResultSet row, int number) throws SQLException {
        return StoredHistory.signature(row);
    }
}
