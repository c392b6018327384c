package dev.hindcast.platform.live;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what it is given one after the other, in order, on borrowed threads; it holds none while there is nothing to do. */
final class InTurn {
    private static final Logger log = LoggerFactory.getLogger(InTurn.class);

    private final Executor threads;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    InTurn(Executor threads) {
        this.threads = threads;
    }

    void run(Runnable task) {
        tasks.add(task);
        if (waiting.getAndIncrement() == 0) {
            threads.execute(this::work);
        }
    }

    private void work() {
        do {
            Runnable task = tasks.remove();
            try {
                task.run();
            } catch (RuntimeException e) {
                // What was not delivered is found by the next look at the log.
                log.warn("A live update is late: {}", e.toString());
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
