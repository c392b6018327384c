package dev.hindcast.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects events into an {@link EventBlock}: whole ones with {@link #add(Event)}, or from bytes with {@link #begin},
 * {@link #body()}, {@link #statementEnds()} and {@link #end}. Not thread-safe.
 */
public final class EventBlockWriter {
    private final BlockNames names = new BlockNames();
    private final JsonBytes body;
    private int size;
    private long[] seconds;
    private int[] nanos;
    private byte[] precisions;
    private byte[] kinds;
    private int[] sources;
    private int[] services;
    private int[] files;
    private int[] lines;
    private Instant @Nullable [] untils;
    private int[] starts;
    private int[] statementEnds;
    private int[] attributesEnds;

    /**
     * @param events how many are expected
     * @param bytes how many bytes of text and attributes are expected
     */
    public EventBlockWriter(int events, int bytes) {
        int capacity = Math.max(16, events);
        body = new JsonBytes(bytes);
        seconds = new long[capacity];
        nanos = new int[capacity];
        precisions = new byte[capacity];
        kinds = new byte[capacity];
        sources = new int[capacity];
        services = new int[capacity];
        files = new int[capacity];
        lines = new int[capacity];
        starts = new int[capacity + 1];
        statementEnds = new int[capacity];
        attributesEnds = new int[capacity];
    }

    public int size() {
        return size;
    }

    public int bytes() {
        return body.size();
    }

    public void add(Event event) {
        begin(event.at().getEpochSecond(), event.at().getNano(), event.precision(), event.until());
        EventBody.writeStatement(event.actor(), event.text(), body);
        statementEnds();
        EventBody.writeAttributes(event.attributes(), body);
        attributesEnds[size] = body.size();
        if (event.identity() != null) {
            body.add(event.identity().getBytes(StandardCharsets.UTF_8));
        }
        int service = event.service() == null ? -1 : names.of(event.service());
        place(
                event.kind(),
                names.of(event.source()),
                service,
                names.of(event.evidence().file()));
        lines[size++] = event.evidence().line();
    }

    /** Begins an event; its body comes next: {@code "actor":…,"text":…} as JSON members. */
    public void begin(long atSeconds, int atNanos, Precision precision, @Nullable Instant until) {
        if (size == seconds.length) {
            grow(size * 2);
        }
        seconds[size] = atSeconds;
        nanos[size] = atNanos;
        precisions[size] = (byte) precision.ordinal();
        if (until != null) {
            if (untils == null) {
                untils = new Instant[seconds.length];
            }
            untils[size] = until;
        }
        starts[size] = body.size();
    }

    /** Gets the event's text and attributes as JSON members. */
    public JsonBytes body() {
        return body;
    }

    /** Actor and text are in the body; {@code ,"attributes":{…}} comes next. */
    public void statementEnds() {
        statementEnds[size] = body.size();
    }

    /** Ends the event. Source, service and file are {@link #name}s; no service is -1. */
    public void end(Kind kind, int source, int service, int file, int line) {
        attributesEnds[size] = body.size();
        place(kind, source, service, file);
        lines[size++] = line;
    }

    /** Forgets the event that was begun and not ended. */
    public void abandon() {
        body.cutTo(starts[size]);
        if (untils != null) {
            untils[size] = null;
        }
    }

    public int name(String name) {
        return names.of(name);
    }

    /** The name that stands there as the content of a JSON string. */
    public int name(byte[] content, int from, int to) {
        return names.of(content, from, to);
    }

    public EventBlock block() {
        starts[size] = body.size();
        return new EventBlock(
                size,
                seconds,
                nanos,
                precisions,
                kinds,
                sources,
                services,
                files,
                lines,
                untils,
                names.texts(),
                names.quoted(),
                starts,
                statementEnds,
                attributesEnds,
                body.array());
    }

    private void place(Kind kind, int source, int service, int file) {
        kinds[size] = (byte) kind.ordinal();
        sources[size] = source;
        services[size] = service;
        files[size] = file;
    }

    private void grow(int capacity) {
        seconds = Arrays.copyOf(seconds, capacity);
        nanos = Arrays.copyOf(nanos, capacity);
        precisions = Arrays.copyOf(precisions, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        sources = Arrays.copyOf(sources, capacity);
        services = Arrays.copyOf(services, capacity);
        files = Arrays.copyOf(files, capacity);
        lines = Arrays.copyOf(lines, capacity);
        untils = untils == null ? null : Arrays.copyOf(untils, capacity);
        starts = Arrays.copyOf(starts, capacity + 1);
        statementEnds = Arrays.copyOf(statementEnds, capacity);
        attributesEnds = Arrays.copyOf(attributesEnds, capacity);
    }
}
