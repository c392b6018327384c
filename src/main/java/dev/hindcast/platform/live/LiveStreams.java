package dev.hindcast.platform.live;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What features use of live streams: append to one within a transaction, let a page follow one. */
@Service
public class LiveStreams {
    private final LiveLog log;
    private final LiveDelivery delivery;

    LiveStreams(LiveLog log, LiveDelivery delivery) {
        this.log = log;
        this.delivery = delivery;
    }

    /**
     * Appends to a stream as part of the current transaction, and tells all followers once it is committed.
     *
     * @param stream any id, such as that of an incident
     * @param what a lower-case word; pages hear it as {@code live:<what>}
     * @param detail ids, never content
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    public void append(UUID stream, String what, String detail) {
        log.append(stream, what, detail);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.committed(stream);
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
     * Sends everything after the cursor, then everything as it comes.
     *
     * @param allowed asked now and then, and whenever the stream's audience changes; when it says no, the stream ends
     */
    public SseEmitter follow(UUID stream, long cursor, BooleanSupplier allowed) {
        return delivery.follow(stream, cursor, allowed);
    }
}
