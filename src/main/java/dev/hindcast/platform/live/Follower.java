package dev.hindcast.platform.live;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One open page that follows a stream. Its position belongs to the {@link Hub}. */
final class Follower {
    private final Connection connection;
    private final BooleanSupplier allowed;
    private final @Nullable UUID id;
    private long cursor;

    Follower(Connection connection, BooleanSupplier allowed, @Nullable UUID id, long cursor) {
        this.connection = connection;
        this.allowed = allowed;
        this.id = id;
        this.cursor = cursor;
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

    /** Whether it may still follow; if not, its stream ends. */
    boolean stays() {
        if (allowed.getAsBoolean()) {
            return true;
        }
        connection.end();
        return false;
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
