package dev.hindcast.platform.live;

import dev.hindcast.platform.live.MayFollow.Visitor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One open page that follows a stream. Its position belongs to the {@link Hub}. */
final class Follower {
    private final Connection connection;
    private final MayFollow mayFollow;
    private final Visitor visitor;
    private final @Nullable UUID id;
    private long cursor;

    Follower(Connection connection, MayFollow mayFollow, Visitor visitor, @Nullable UUID id, long cursor) {
        this.connection = connection;
        this.mayFollow = mayFollow;
        this.visitor = visitor;
        this.id = id;
        this.cursor = cursor;
    }

    /** Those of them who may still follow; the streams of the others end. */
    static Set<Follower> staying(Collection<Follower> followers) {
        Set<Follower> staying = new HashSet<>();
        Map<MayFollow, List<Follower>> byKind =
                followers.stream().collect(Collectors.groupingBy(follower -> follower.mayFollow));
        byKind.forEach((mayFollow, theirs) -> {
            Set<Visitor> may = mayFollow.among(
                    theirs.stream().map(follower -> follower.visitor).collect(Collectors.toSet()));
            for (Follower follower : theirs) {
                if (may.contains(follower.visitor)) {
                    staying.add(follower);
                } else {
                    follower.connection.end();
                }
            }
        });
        return staying;
    }

    boolean stays() {
        return !staying(Set.of(this)).isEmpty();
    }

    Connection connection() {
        return connection;
    }

    /** Who it is, where that is of interest to others. */
    @Nullable
    UUID id() {
        return id;
    }

    long cursor() {
        return cursor;
    }

    void send(LiveMessage message) {
        connection.send(message.bytes());
        cursor = message.sequence();
    }

    /** What it missed is no longer known: it is to fetch everything anew, and goes on from here. */
    void reset(long last) {
        send(LiveMessage.of(new LiveEntry(last, LiveEntry.RESET, "")));
    }
}
