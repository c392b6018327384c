package dev.hindcast.platform.live;

import dev.hindcast.platform.database.NodeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who has which stream open on this node, told to the database; and who has gone from all nodes, found there by whichever
 * node looks first. A stream's rows are brought into line with what is so here, not with each coming and going, so that
 * nothing depends on their order.
 */
@Component
class LivePresence {
    private static final Logger log = LoggerFactory.getLogger(LivePresence.class);
    private static final int SOON_MILLIS = 20;
    private static final int LOOKS_PER_RENEWAL = 4;

    private final PresenceLog presence;
    private final UUID node;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher announce;
    private final Map<UUID, Map<UUID, Integer>> pages = new HashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(LiveDelivery.named("live-presence"));
    private int looks;

    LivePresence(
            PresenceLog presence, NodeId node, TransactionTemplate transactions, ApplicationEventPublisher announce) {
        this.presence = presence;
        this.node = node.value();
        this.transactions = transactions;
        this.announce = announce;
        thread.scheduleWithFixedDelay(() -> patiently(this::look), 0, 1, TimeUnit.SECONDS);
    }

    void came(UUID stream, @Nullable UUID follower) {
        if (follower != null && count(stream, follower, 1) == 1) {
            soon(stream);
        }
    }

    void left(UUID stream, @Nullable UUID follower) {
        if (follower != null && count(stream, follower, -1) == 0) {
            soon(stream);
        }
    }

    private synchronized int count(UUID stream, UUID follower, int more) {
        Map<UUID, Integer> there = pages.computeIfAbsent(stream, id -> new HashMap<>());
        int now = there.merge(follower, more, Integer::sum);
        if (now == 0) {
            there.remove(follower);
            if (there.isEmpty()) {
                pages.remove(stream);
            }
        }
        return now;
    }

    private synchronized Set<UUID> here(UUID stream) {
        return new HashSet<>(pages.getOrDefault(stream, Map.of()).keySet());
    }

    private synchronized Set<UUID> streams() {
        return new HashSet<>(pages.keySet());
    }

    private void soon(UUID stream) {
        if (changed.add(stream)) {
            later(stream, SOON_MILLIS);
        }
    }

    private void later(UUID stream, int millis) {
        try {
            thread.schedule(() -> patiently(() -> reconcile(stream)), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            // The stop tells it for all.
            return;
        }
    }

    private void reconcile(UUID stream) {
        changed.remove(stream);
        try {
            announcing(stream, () -> presence.reconcile(stream, node, here(stream)));
        } catch (RuntimeException e) {
            if (changed.add(stream)) {
                later(stream, 1000);
            }
            throw e;
        }
    }

    private void look() {
        if (looks++ % LOOKS_PER_RENEWAL == 0 && !presence.renew(node)) {
            streams().forEach(this::soon);
        }
        presence.streamsThatSomebodyLeft().forEach(this::sweep);
        // Now and then also for those whose finder died before it had told.
        if (presence.giveUpNodes() || looks % 60 == 0) {
            presence.streamsOfNodesThatAreGone().forEach(this::sweep);
        }
        if (looks % 3600 == 0) {
            presence.forgetOld();
        }
    }

    private void sweep(UUID stream) {
        announcing(stream, () -> presence.sweep(stream));
    }

    private void announcing(UUID stream, BooleanSupplier change) {
        transactions.executeWithoutResult(transaction -> {
            presence.lock(stream);
            if (change.getAsBoolean()) {
                announce.publishEvent(new PresenceChanged(stream));
            }
        });
    }

    private static void patiently(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("Who is present is told later: {}", e.toString());
        }
    }

    void stop() {
        thread.shutdownNow();
        patiently(() -> presence.leave(node));
    }
}
