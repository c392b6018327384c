package dev.hindcast.platform.live;

import dev.hindcast.platform.live.MayFollow.Visitor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database, in one statement, which visitors see what their stream tells of. */
public final class SeenBy {
    private SeenBy() {}

    /**
     * @param function of an account and a stream's id; it acts on behalf of the account, so not within a transaction, whose
     *     actor it would change
     */
    public static Set<Visitor> among(JdbcClient jdbc, String function, Collection<Visitor> visitors) {
        return Set.copyOf(
                jdbc.sql("select account, stream from unnest(?::uuid[], ?::uuid[]) as asked (account, stream) where "
                                + function + "(account, stream)")
                        .params(
                                visitors.stream().map(Visitor::account).toArray(UUID[]::new),
                                visitors.stream().map(Visitor::stream).toArray(UUID[]::new))
                        .query((row, number) -> new Visitor(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list());
    }
}
