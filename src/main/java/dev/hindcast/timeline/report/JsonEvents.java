package dev.hindcast.timeline.report;

import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.JsonBytes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The events of a report: rendered in parts by several threads, written in order by one. */
final class JsonEvents {
    /** Enough that handing a part over costs nothing beside rendering it. */
    private static final int PART = 8192;

    private JsonEvents() {}

    static void write(EventSequence events, OutputStream out) throws IOException {
        if (events.size() <= PART) {
            render(events, 0, events.size(), new JsonBytes(events.size() * 400)).writeTo(out);
            return;
        }
        int threads = Math.min(8, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<JsonBytes>> rendering = new ArrayDeque<>();
            Deque<JsonBytes> free = new ArrayDeque<>();
            int next = 0;
            while (next < events.size() || !rendering.isEmpty()) {
                while (next < events.size() && rendering.size() <= threads) {
                    int from = next;
                    int to = Math.min(events.size(), from + PART);
                    JsonBytes json = free.isEmpty() ? new JsonBytes(PART * 450) : free.pop();
                    rendering.add(workers.submit(() -> render(events, from, to, json)));
                    next = to;
                }
                JsonBytes done = rendering.remove().get();
                done.writeTo(out);
                free.push(done);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing the events");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event could not be written", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static JsonBytes render(EventSequence events, int from, int to, JsonBytes json) {
        json.clear();
        for (int i = from; i < to; i++) {
            json.add(i == 0 ? "\n" : ",\n");
            events.json(i, json);
        }
        return json;
    }
}
