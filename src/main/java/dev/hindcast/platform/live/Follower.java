package dev.hindcast.platform.live;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. At most one thread sends to it at a time; a wake-up that comes meanwhile makes that thread look once
 * more, so that nothing is queued in memory however slow the reader is.
 */
final class Follower {
    private final UUID stream;
    private final BooleanSupplier allowed;
    private final LiveLog log;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile boolean more;
    private volatile boolean heartbeat;
    private volatile boolean ended;
    private volatile long cursor;

    Follower(UUID stream, long cursor, BooleanSupplier allowed, LiveLog log) {
        this.stream = stream;
        this.cursor = cursor;
        this.allowed = allowed;
        this.log = log;
    }

    UUID stream() {
        return stream;
    }

    SseEmitter emitter() {
        return emitter;
    }

    long cursor() {
        return cursor;
    }

    boolean ended() {
        return ended;
    }

    void wake(Executor executor) {
        more = true;
        run(executor);
    }

    /** Shows that the connection lives, and asks whether it still may. */
    void beat(Executor executor) {
        heartbeat = true;
        run(executor);
    }

    private void run(Executor executor) {
        if (!ended && sending.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    send();
                } finally {
                    sending.set(false);
                }
                if (more || heartbeat) {
                    run(executor);
                }
            });
        }
    }

    private void send() {
        try {
            if (heartbeat) {
                heartbeat = false;
                if (!stillAllowed()) {
                    return;
                }
                emitter.send(SseEmitter.event().comment("."));
            }
            while (more && !ended) {
                more = false;
                List<LiveEntry> entries = log.after(stream, cursor);
                for (LiveEntry entry : entries) {
                    if (entry.what().equals(LiveEntry.AUDIENCE) && !stillAllowed()) {
                        return;
                    }
                    send(entry);
                }
                more |= entries.size() == LiveLog.BATCH;
            }
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    private void send(LiveEntry entry) throws IOException {
        if (entry.sequence() != cursor + 1) {
            emitter.send(event(new LiveEntry(entry.sequence() - 1, LiveEntry.RESET, "")));
        }
        emitter.send(event(entry));
        cursor = entry.sequence();
    }

    private static SseEmitter.SseEventBuilder event(LiveEntry entry) {
        return SseEmitter.event().id(Long.toString(entry.sequence())).data(entry, MediaType.APPLICATION_JSON);
    }

    private boolean stillAllowed() {
        if (allowed.getAsBoolean()) {
            return true;
        }
        end();
        return false;
    }

    /** Once ended, the emitter is not touched again: its response may serve somebody else by then. */
    void end() {
        if (!ended) {
            ended = true;
            emitter.complete();
        }
    }

    /** The connection is gone. */
    void gone() {
        ended = true;
    }
}
