package dev.hindcast.platform.live;

import dev.hindcast.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What features use of live streams: append to one within a transaction, let a page follow one, see who has it open. */
@Service
public class LiveStreams {
    private final LiveLog log;
    private final LiveDelivery delivery;
    private final PresenceLog presence;

    LiveStreams(LiveLog log, LiveDelivery delivery, PresenceLog presence) {
        this.log = log;
        this.delivery = delivery;
        this.presence = presence;
    }

    /**
     * Appends to a stream as part of the current transaction, and tells all followers once it is committed. Until then
     * nobody else can append to the same stream, so do it late; whoever appends to several does so in one order.
     *
     * @param stream any id, such as that of an incident
     * @param what a lower-case word; pages hear it as {@code live:<what>}
     * @param detail ids, or content that everybody who may follow the stream may see
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    public void append(UUID stream, String what, String detail) {
        LiveEntry entry = log.append(stream, what, detail);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.committed(stream, entry);
            }
        });
    }

    /** Where a stream stands; read it before the content of a page, and the page misses nothing. */
    public long cursor(UUID stream) {
        return log.last(stream);
    }

    /** Where a stream stood when something other than that was told last. */
    public long cursorBut(UUID stream, String what) {
        return log.lastBut(stream, what);
    }

    /**
     * Answers the request with everything after the cursor, then with everything as it comes. Returns at once; no thread
     * is held.
     *
     * @param mayFollow asked now, every 15 seconds, and whenever the stream's audience changes; when it says no, the stream
     *     ends
     * @param account on whose behalf
     * @param follower who follows, for {@link #present}; null when that is of no interest
     * @throws NotFound if it is not allowed now
     */
    public void follow(
            HttpServletRequest request,
            HttpServletResponse response,
            UUID stream,
            long cursor,
            MayFollow mayFollow,
            UUID account,
            @Nullable UUID follower)
            throws IOException {
        if (!delivery.follow(request, response, stream, cursor, mayFollow, account, follower)) {
            throw new NotFound();
        }
    }

    /** Who has the stream open, on any node; each change is announced as {@link PresenceChanged}. */
    public Set<UUID> present(UUID stream) {
        return presence.present(stream);
    }

    /** Since when somebody who had the stream open has it open no longer; empty for who has, and for who never had. */
    public Optional<Instant> absentSince(UUID stream, UUID follower) {
        return presence.absentSince(stream, follower);
    }
}
