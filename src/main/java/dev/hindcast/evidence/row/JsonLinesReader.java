package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.row.LineParts.Part;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of JSON lines. Large files are read in parts by several threads as long as their stamps say all
 * themselves; a part in which one does not is read again in the order of the file. The result is the same either way.
 */
public final class JsonLinesReader {
    private static final int SAMPLE_ROWS = 200;

    private final Reading reading;
    private final UnaryOperator<Roles> adjust;
    private final RowFindings findings = new RowFindings();
    private final RowTimes inOrder;
    private int lines;

    private JsonLinesReader(Reading reading, UnaryOperator<Roles> adjust) {
        this.reading = reading;
        this.adjust = adjust;
        this.inOrder = RowTimes.inOrder(reading);
    }

    /** Reads a log with whatever fields it has. */
    public static void read(Reading reading) throws IOException {
        new JsonLinesReader(reading, roles -> roles).read();
    }

    /** Reads a Timesketch export, whose fields are known. */
    public static void readTimesketch(Reading reading) throws IOException {
        new JsonLinesReader(reading, TimesketchRoles::of).read();
    }

    private void read() throws IOException {
        try (LineParts parts = new LineParts(reading.source().open())) {
            Part first = parts.next(new byte[0]);
            if (first == null) {
                return;
            }
            List<Map<String, String>> sample = JsonPart.sample(first, SAMPLE_ROWS);
            Roles roles = RoleChoice.of(sample).map(adjust).orElse(RoleChoice.UNKNOWN);
            if (roles != RoleChoice.UNKNOWN) {
                reading.assume(roles.sentence("field"));
            }
            if (parts.ended()) {
                take(inOrder(first, roles));
            } else {
                readAll(parts, first, roles);
            }
        } finally {
            findings.tell(reading);
        }
    }

    private void readAll(LineParts parts, Part first, Roles roles) throws IOException {
        int threads = Math.min(8, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Pending> pending = new ArrayDeque<>();
        Deque<byte[]> free = new ArrayDeque<>();
        try {
            for (Part part = first; part != null; part = parts.next(free.isEmpty() ? new byte[0] : free.pop())) {
                pending.add(submit(workers, part, roles));
                if (pending.size() > threads) {
                    free.push(finish(pending.remove(), roles));
                }
            }
            while (!pending.isEmpty()) {
                finish(pending.remove(), roles);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending(Part part, Future<@Nullable JsonPart> result) {}

    private Pending submit(ExecutorService workers, Part part, Roles roles) {
        return new Pending(part, workers.submit(() -> {
            try {
                return JsonPart.read(part, roles, RowTimes.ofPart(reading), reading.path());
            } catch (NeedsWholeFile e) {
                return null;
            }
        }));
    }

    /** Hands over what a part gave and gives its bytes back for the next. */
    private byte[] finish(Pending pending, Roles roles) throws IOException {
        try {
            JsonPart result = pending.result().get();
            take(result != null ? result : inOrder(pending.part(), roles));
            return pending.part().bytes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + reading.path());
        } catch (ExecutionException e) {
            throw new IllegalStateException("lines after " + lines + " could not be read", e.getCause());
        }
    }

    private JsonPart inOrder(Part part, Roles roles) {
        try {
            return JsonPart.read(part, roles, inOrder, reading.path());
        } catch (NeedsWholeFile e) {
            throw new IllegalStateException("the rows before are known here", e);
        }
    }

    private void take(JsonPart part) {
        part.events().moveLines(lines);
        findings.add(part.findings(), lines);
        lines += part.lines();
        reading.met(part.lines());
        reading.events(part.events());
    }
}
