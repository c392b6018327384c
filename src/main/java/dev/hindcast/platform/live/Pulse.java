package dev.hindcast.platform.live;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows each reader every 15 seconds that its connection lives, after asking whether it still may follow, and looks every
 * second whether it has gone; a few at a time, so that it never delays a delivery.
 */
final class Pulse {
    private static final Logger log = LoggerFactory.getLogger(Pulse.class);
    private static final int TICK_MILLIS = 100;
    private static final int TICKS_PER_BEAT = 150;
    private static final int TICKS_PER_PROBE = 10;

    private final Clock clock;
    /** Everybody, spread evenly over the ticks from one beat to the next. */
    private final List<Set<Follower>> wheel = Stream.<Set<Follower>>generate(ConcurrentHashMap::newKeySet)
            .limit(TICKS_PER_BEAT)
            .toList();

    private final AtomicInteger next = new AtomicInteger();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(LiveDelivery.named("live-pulse"));
    private int tick;

    Pulse(Clock clock) {
        this.clock = clock;
        thread.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(Follower follower) {
        // Far from its neighbours, so that those who came at once are not asked at once.
        wheel.get(Math.floorMod(next.getAndAdd(37), TICKS_PER_BEAT)).add(follower);
    }

    void remove(Follower follower) {
        wheel.forEach(spoke -> spoke.remove(follower));
    }

    private void tick() {
        try {
            tick = (tick + 1) % TICKS_PER_BEAT;
            for (int spoke = tick % TICKS_PER_PROBE; spoke < TICKS_PER_BEAT; spoke += TICKS_PER_PROBE) {
                wheel.get(spoke).forEach(follower -> follower.connection().probe());
            }
            for (Follower follower : Follower.staying(wheel.get(tick))) {
                follower.connection().beat(LiveMessage.beat(clock.millis()));
            }
        } catch (RuntimeException e) {
            log.warn("Heartbeats of live streams are late: {}", e.toString());
        }
    }

    /** Ends all streams. */
    void stop() {
        thread.shutdownNow();
        wheel.forEach(spoke -> spoke.forEach(follower -> follower.connection().end()));
    }
}
