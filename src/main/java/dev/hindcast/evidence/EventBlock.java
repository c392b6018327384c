package dev.hindcast.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of reading, kept as columns and as the bytes of their JSON: a fraction of what objects take, and
 * written out by copying. Made by an {@link EventBlockWriter}; unchanging once it is handed over.
 */
public final class EventBlock {
    final int size;
    final long[] seconds;
    final int[] nanos;
    final byte[] precisions;
    final byte[] kinds;
    /** Into {@link #names}; no service is -1. */
    final int[] sources;

    final int[] services;
    final int[] files;
    final int[] lines;
    /** Null when no event of the block lasted. */
    final Instant @Nullable [] untils;
    /** Sources, services and files, as text and as quoted JSON. */
    final String[] names;

    final byte[][] quotedNames;
    /**
     * Where in {@link #bytes} an event's body begins: actor and text as JSON members up to {@link #statementEnds}, the
     * attributes as one more up to {@link #attributesEnds}, then its identity up to the next body.
     */
    final int[] starts;

    final int[] statementEnds;
    final int[] attributesEnds;
    final byte[] bytes;

    EventBlock(
            int size,
            long[] seconds,
            int[] nanos,
            byte[] precisions,
            byte[] kinds,
            int[] sources,
            int[] services,
            int[] files,
            int[] lines,
            Instant @Nullable [] untils,
            String[] names,
            byte[][] quotedNames,
            int[] starts,
            int[] statementEnds,
            int[] attributesEnds,
            byte[] bytes) {
        this.size = size;
        this.seconds = seconds;
        this.nanos = nanos;
        this.precisions = precisions;
        this.kinds = kinds;
        this.sources = sources;
        this.services = services;
        this.files = files;
        this.lines = lines;
        this.untils = untils;
        this.names = names;
        this.quotedNames = quotedNames;
        this.starts = starts;
        this.statementEnds = statementEnds;
        this.attributesEnds = attributesEnds;
        this.bytes = bytes;
    }

    public int size() {
        return size;
    }

    public Event get(int row) {
        EventBody body = EventBody.read(bytes, starts[row], attributesEnds[row]);
        return new Event(
                at(row),
                untils == null ? null : untils[row],
                precision(row),
                kind(row),
                source(row),
                service(row),
                body.actor(),
                body.text(),
                body.attributes(),
                evidence(row),
                EventBody.identity(bytes, attributesEnds[row], starts[row + 1]));
    }

    /** When, as seconds since 1970 in UTC; the nanoseconds beyond are {@link #nanos}. */
    public long seconds(int row) {
        return seconds[row];
    }

    public int nanos(int row) {
        return nanos[row];
    }

    /** The end of what lasted; null for a point in time. */
    public @Nullable Instant until(int row) {
        return untils == null ? null : untils[row];
    }

    /** The number of the source among the {@link #names}. */
    public int sourceName(int row) {
        return sources[row];
    }

    /** The number of the service among the {@link #names}, or -1. */
    public int serviceName(int row) {
        return services[row];
    }

    public int line(int row) {
        return lines[row];
    }

    /** Not to be changed. */
    public String[] names() {
        return names;
    }

    /** Holds the bodies of all events; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where an event's {@code "actor":…,"text":…} begins in {@link #bytes}; it ends at {@link #statementEnd}. */
    public int statementStart(int row) {
        return starts[row];
    }

    /** Where {@code ,"attributes":{…}} begins; it ends at {@link #attributesEnd}. */
    public int statementEnd(int row) {
        return statementEnds[row];
    }

    /** Where the identity begins, as it is; it ends at {@link #identityEnd} and is absent where that is the same. */
    public int attributesEnd(int row) {
        return attributesEnds[row];
    }

    public int identityEnd(int row) {
        return starts[row + 1];
    }

    Instant at(int row) {
        return Instant.ofEpochSecond(seconds[row], nanos[row]);
    }

    public Precision precision(int row) {
        return EventJson.PRECISIONS[precisions[row]];
    }

    public Kind kind(int row) {
        return EventJson.KINDS[kinds[row]];
    }

    String source(int row) {
        return names[sources[row]];
    }

    @Nullable
    String service(int row) {
        return services[row] < 0 ? null : names[services[row]];
    }

    Citation evidence(int row) {
        return new Citation(names[files[row]], lines[row]);
    }

    /** Counts the lines from another beginning: a part of a file does not know what stands before it. */
    public void moveLines(int by) {
        for (int row = 0; row < size; row++) {
            lines[row] += by;
        }
    }
}
