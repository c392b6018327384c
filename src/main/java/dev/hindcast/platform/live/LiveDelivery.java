package dev.hindcast.platform.live;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The followers on this node. A committed change wakes those of its stream here at once and, through {@link NodeBell},
 * those on other nodes; a look at the log every two seconds finds what a bell did not ring for, so that a node that dies
 * between commit and bell loses nothing.
 */
@Component
class LiveDelivery {
    private static final int SENDERS = 8;

    private final LiveLog log;
    private final NodeBell bell;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, task -> {
        Thread thread = new Thread(task, "live-sender");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, Set<Follower>> followers = new ConcurrentHashMap<>();

    LiveDelivery(LiveLog log, NodeBell bell) {
        this.log = log;
        this.bell = bell;
        bell.onRing(this::wake);
    }

    void committed(UUID stream) {
        wake(stream);
        bell.ring(stream);
    }

    SseEmitter follow(UUID stream, long cursor, BooleanSupplier allowed) {
        long last = log.last(stream);
        Follower follower = new Follower(stream, cursor > last ? -1 : cursor, allowed, log);
        followers.computeIfAbsent(stream, id -> ConcurrentHashMap.newKeySet()).add(follower);
        Runnable leave = () -> leave(follower);
        follower.emitter().onCompletion(leave);
        follower.emitter().onTimeout(leave);
        follower.emitter().onError(error -> leave.run());
        follower.beat(senders);
        follower.wake(senders);
        return follower.emitter();
    }

    private void leave(Follower follower) {
        follower.gone();
        followers.computeIfPresent(follower.stream(), (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void wake(UUID stream) {
        followers.getOrDefault(stream, Set.of()).forEach(follower -> follower.wake(senders));
    }

    @Scheduled(fixedDelay = 2000)
    void lookForMissed() {
        if (followers.isEmpty()) {
            return;
        }
        log.last(followers.keySet())
                .forEach((stream, last) -> followers.getOrDefault(stream, Set.of()).stream()
                        .filter(follower -> follower.cursor() < last)
                        .forEach(follower -> follower.wake(senders)));
    }

    @Scheduled(fixedDelay = 15_000)
    void beat() {
        followers.values().forEach(all -> all.forEach(follower -> follower.beat(senders)));
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOld() {
        log.forgetOld();
    }

    @PreDestroy
    void stop() {
        followers.values().forEach(all -> all.forEach(Follower::end));
        senders.shutdownNow();
    }
}
