package dev.hindcast.evidence.store;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventBlock;
import dev.hindcast.evidence.EventBlockWriter;
import dev.hindcast.evidence.EventSink;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hands events from the thread that reads to the one that copies, in blocks; the reader waits when it is far ahead. */
final class BlockQueue implements EventSink {
    private static final int BLOCK_EVENTS = 4096;
    private static final int BLOCK_BYTES = 1 << 20;
    private static final EventBlock END = new EventBlockWriter(1, 1).block();

    private final BlockingQueue<EventBlock> blocks = new ArrayBlockingQueue<>(6);
    private EventBlockWriter open = new EventBlockWriter(BLOCK_EVENTS, BLOCK_BYTES);
    private volatile boolean cancelled;

    @Override
    public void accept(Event event) {
        if (open.size() >= BLOCK_EVENTS || open.bytes() >= BLOCK_BYTES) {
            flush();
        }
        open.add(event);
    }

    @Override
    public void accept(EventBlock block) {
        flush();
        put(block);
    }

    /** Nothing comes any more. */
    void end() {
        flush();
        put(END);
    }

    /** Nobody takes any more. */
    void cancel() {
        cancelled = true;
        blocks.clear();
    }

    /** The next block; null after the last. */
    @Nullable
    EventBlock next() throws InterruptedException {
        EventBlock block = blocks.take();
        return block == END ? null : block;
    }

    private void flush() {
        if (open.size() > 0) {
            put(open.block());
            open = new EventBlockWriter(BLOCK_EVENTS, BLOCK_BYTES);
        }
    }

    private void put(EventBlock block) {
        try {
            while (!cancelled && !blocks.offer(block, 200, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
        if (cancelled) {
            throw new IllegalStateException("nobody takes the events any more");
        }
    }
}
