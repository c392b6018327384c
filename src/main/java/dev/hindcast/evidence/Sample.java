package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The beginning of a file, enough to recognise its format by. */
public final class Sample {
    /** How many bytes are looked at. */
    public static final int BYTES = 64 * 1024;

    private final EvidenceSource source;
    private final String text;
    private final boolean whole;
    private final Map<Class<?>, Object> found = new HashMap<>();

    private Sample(EvidenceSource source, String text, boolean whole) {
        this.source = source;
        this.text = text;
        this.whole = whole;
    }

    public static Sample of(EvidenceSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(BYTES);
            String text = new String(head, StandardCharsets.UTF_8);
            return new Sample(source, text.startsWith("\uFEFF") ? text.substring(1) : text, head.length < BYTES);
        }
    }

    public EvidenceSource source() {
        return source;
    }

    /** The first 64 KiB as text, without a byte order mark; the last character may be cut. */
    public String text() {
        return text;
    }

    /** The complete lines in the sample, blank ones left out. */
    public List<String> lines() {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return whole || lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    /** Whether the sample is the whole file. */
    public boolean whole() {
        return whole;
    }

    /** What looking closer at this sample gives, worked out for the first format that asks and kept for the others. */
    public <T> T once(Class<T> kind, Function<Sample, T> look) {
        Object known = found.get(kind);
        T result = known == null ? look.apply(this) : kind.cast(known);
        found.put(kind, result);
        return result;
    }
}
