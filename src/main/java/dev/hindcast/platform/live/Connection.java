package dev.hindcast.platform.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An open response to which events are written without ever waiting. What the network does not take at once is queued, up
 * to a bound; beyond it the connection is cut, and its reader comes back with its cursor. Once it has ended, by whichever
 * side, the response is not touched again: it may serve somebody else by then.
 */
final class Connection implements WriteListener, AsyncListener {
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_MESSAGES = 1000;
    /** A reader who takes nothing for so long is no longer there. */
    private static final long PATIENCE = 20_000_000_000L;

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Wire wire;
    private final Runnable whenEnded;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private int queued;
    private boolean begun;
    private boolean unflushed;
    private boolean ended;
    private long stuckSince;
    private @Nullable Runnable whenRoomy;

    private Connection(AsyncContext async, Runnable whenEnded) throws IOException {
        this.async = async;
        this.out = async.getResponse().getOutputStream();
        this.wire = Wire.of(async.getRequest());
        this.whenEnded = whenEnded;
    }

    /** Answers with headers at once. Nothing is written before the container says that it may be. */
    static Connection open(HttpServletRequest request, HttpServletResponse response, Runnable whenEnded)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // Through all filters, which add their headers now; what follows goes past them.
        response.flushBuffer();
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        Connection connection = new Connection(async, whenEnded);
        async.addListener(connection);
        connection.out.setWriteListener(connection);
        return connection;
    }

    /** To everybody who is up to date; who cannot take it is cut off. */
    void send(byte[] message) {
        boolean tooSlow;
        synchronized (this) {
            if (ended) {
                return;
            }
            queue.addLast(message);
            queued += message.length;
            write();
            tooSlow = queued > MOST_BYTES || queue.size() > MOST_MESSAGES;
        }
        if (tooSlow) {
            cut();
        }
    }

    synchronized boolean ended() {
        return ended;
    }

    /** Whether somebody who is catching up can take more already. */
    synchronized boolean roomy() {
        return !ended && queued < MOST_BYTES / 4 && queue.size() < MOST_MESSAGES / 2;
    }

    /** Runs it once, when the queue is empty; perhaps at once. */
    void onceRoomy(Runnable action) {
        synchronized (this) {
            if (ended) {
                return;
            }
            if (!queue.isEmpty()) {
                whenRoomy = action;
                return;
            }
        }
        action.run();
    }

    /** A quiet reader hears the time; who has been stuck for long is cut off. */
    void beat(byte[] message) {
        boolean stuck;
        synchronized (this) {
            stuck = !queue.isEmpty() && System.nanoTime() - stuckSince > PATIENCE;
        }
        if (stuck) {
            cut();
        } else {
            send(message);
        }
    }

    /** Notices a reader who has gone. */
    void probe() {
        boolean gone;
        synchronized (this) {
            gone = begun && !ended && wire.hungUp();
        }
        if (gone) {
            cut();
        }
    }

    /** Ends it in order where that needs no waiting. */
    void end() {
        synchronized (this) {
            if (ended || !begun || !queue.isEmpty() || unflushed || !out.isReady()) {
                cut();
                return;
            }
            endOnce();
            async.complete();
        }
        whenEnded.run();
    }

    /** Under the lock, which the container needs before it can use the connection for anything else. */
    private synchronized void cut() {
        if (endOnce()) {
            wire.cut();
            whenEnded.run();
        }
    }

    private synchronized boolean endOnce() {
        boolean first = !ended;
        ended = true;
        queue.clear();
        queued = 0;
        whenRoomy = null;
        return first;
    }

    /** As much as the network takes; the container calls again when it takes more. */
    private void write() {
        if (!begun) {
            return;
        }
        try {
            while (!queue.isEmpty() || unflushed) {
                if (!out.isReady()) {
                    return;
                }
                byte[] next = queue.pollFirst();
                if (next == null) {
                    unflushed = false;
                    out.flush();
                } else {
                    queued -= next.length;
                    unflushed = true;
                    stuckSince = System.nanoTime();
                    out.write(next);
                }
            }
        } catch (IOException | IllegalStateException e) {
            gone();
        }
    }

    @Override
    public void onWritePossible() {
        Runnable next = null;
        synchronized (this) {
            if (ended) {
                return;
            }
            begun = true;
            stuckSince = System.nanoTime();
            write();
            if (queue.isEmpty()) {
                next = whenRoomy;
                whenRoomy = null;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /** The other side has ended it, or the network; the container cleans up. */
    private void gone() {
        if (endOnce()) {
            whenEnded.run();
        }
    }

    @Override
    public void onError(Throwable cause) {
        gone();
    }

    @Override
    public void onError(AsyncEvent event) {
        gone();
        complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        gone();
        complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        gone();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    private void complete() {
        try {
            async.complete();
        } catch (IllegalStateException completed) {
            // Nothing is left to do.
            return;
        }
    }
}
