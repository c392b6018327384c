package dev.hindcast.platform.live;

import dev.hindcast.platform.live.MayFollow.Visitor;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The streams that are followed on this node. What is committed here goes to the followers here at once and, through
 * {@link NodeBell}, is heard of by other nodes; a look at the log every two seconds finds what a bell did not ring for, so
 * that a node that dies between commit and bell loses nothing.
 */
@Component
class LiveDelivery {
    private static final int SENDERS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final LiveLog log;
    private final NodeBell bell;
    private final LivePresence presence;
    private final Pulse pulse;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, named("live-sender"));
    private final Map<UUID, Followed> followed = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** A hub and how many pages use it. */
    private record Followed(Hub hub, int pages) {}

    LiveDelivery(LiveLog log, NodeBell bell, LivePresence presence, Clock clock) {
        this.log = log;
        this.bell = bell;
        this.presence = presence;
        this.pulse = new Pulse(clock);
        bell.onRing(this::heard);
    }

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void committed(UUID stream, LiveEntry entry) {
        Followed here = followed.get(stream);
        if (here != null) {
            here.hub().handOver(entry);
        }
        bell.ring(stream, entry.sequence());
    }

    private void heard(UUID stream, long sequence) {
        Followed here = followed.get(stream);
        if (here != null) {
            here.hub().heard(sequence);
        }
    }

    /** Whether it was allowed; if not, nothing has been answered yet. */
    boolean follow(
            HttpServletRequest request,
            HttpServletResponse response,
            UUID stream,
            long cursor,
            MayFollow mayFollow,
            UUID account,
            @Nullable UUID id)
            throws IOException {
        if (closing) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
        Visitor visitor = new Visitor(account, stream);
        Hub hub = enter(stream);
        AtomicReference<@Nullable Follower> self = new AtomicReference<>();
        boolean following = false;
        try {
            long position = hub.position();
            if (mayFollow.among(Set.of(visitor)).isEmpty()) {
                return false;
            }
            Runnable whenEnded = () -> {
                Follower gone = self.get();
                if (gone != null) {
                    leave(stream, hub, gone);
                }
            };
            Connection connection = Connection.open(request, response, whenEnded);
            Follower follower = new Follower(connection, mayFollow, visitor, id, Math.max(cursor, 0));
            self.set(follower);
            following = true;
            presence.came(stream, id);
            pulse.add(follower);
            hub.join(follower, position);
            return true;
        } finally {
            if (!following) {
                exit(stream);
            }
        }
    }

    private Hub enter(UUID stream) {
        return followed.merge(
                        stream,
                        new Followed(new Hub(stream, log, senders), 1),
                        (here, one) -> new Followed(here.hub(), here.pages() + 1))
                .hub();
    }

    private void leave(UUID stream, Hub hub, Follower follower) {
        pulse.remove(follower);
        hub.leave(follower);
        presence.left(stream, follower.id());
        exit(stream);
    }

    private void exit(UUID stream) {
        followed.computeIfPresent(
                stream, (id, here) -> here.pages() == 1 ? null : new Followed(here.hub(), here.pages() - 1));
    }

    @Scheduled(fixedDelay = 2000)
    void lookForMissed() {
        if (!followed.isEmpty()) {
            log.last(followed.keySet()).forEach(this::heard);
        }
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOld() {
        log.forgetOld();
    }

    /** Before the server waits for open requests to end: these never would, and their readers know where else to go. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        pulse.stop();
        presence.stop();
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }
}
