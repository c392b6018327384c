package dev.hindcast.evidence.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Rings when there is something to read. */
@Component
class ImportBell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Waits for the next ring, but not forever: another node may have left something behind. */
    void await(long seconds) throws InterruptedException {
        if (rung.tryAcquire(seconds, TimeUnit.SECONDS)) {
            rung.drainPermits();
        }
    }
}
