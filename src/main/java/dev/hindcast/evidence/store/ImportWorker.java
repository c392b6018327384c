package dev.hindcast.evidence.store;

import dev.hindcast.platform.database.Acting;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread of this node that reads what was uploaded, one import after the other, on behalf of who uploaded it. */
@Component
class ImportWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int LOOK_EVERY_SECONDS = 5;

    private final ImportQueue queue;
    private final ImportReading reading;
    private final ImportBell bell;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    ImportWorker(ImportQueue queue, ImportReading reading, ImportBell bell) {
        this.queue = queue;
        this.reading = reading;
        this.bell = bell;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, "evidence-imports");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                boolean more = true;
                while (running && more) {
                    more = queue.next(job -> Acting.as(job.account(), () -> reading.read(job)));
                }
                bell.await(LOOK_EVERY_SECONDS);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    log.warn("Evidence could not be read now; trying again in {} s", LOOK_EVERY_SECONDS, e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_SECONDS * 1000L);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
