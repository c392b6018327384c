package dev.hindcast.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/** A file as UTF-8, whatever its encoding is, so that no format has to think of encodings. */
final class DecodedSource implements EvidenceSource {
    private final EvidenceSource encoded;
    private final @Nullable Charset charset;
    private final Set<String> assumptions = new LinkedHashSet<>();

    private DecodedSource(EvidenceSource encoded, TextEncoding encoding) {
        this.encoded = encoded;
        this.charset = encoding.charset();
        if (encoding.assumption() != null) {
            assumptions.add(encoding.assumption());
        }
    }

    /** @param head the beginning of the file as it is */
    static DecodedSource of(EvidenceSource source, byte[] head) {
        return new DecodedSource(source, TextEncoding.of(head));
    }

    private static EvidenceSource decodedIfReadable(EvidenceSource source) {
        try (InputStream in = source.open()) {
            return of(source, in.readNBytes(Sample.BYTES));
        } catch (IOException e) {
            return source;
        }
    }

    /** What had to be assumed about the bytes that were read so far. */
    Set<String> assumptions() {
        return assumptions;
    }

    @Override
    public InputStream open() throws IOException {
        if (charset == null) {
            return new Utf8Stream(
                    encoded.open(), () -> assumptions.add("some bytes are not UTF-8: read as Windows-1252 letters"));
        }
        return ReaderInputStream.builder()
                .setReader(new BufferedReader(new InputStreamReader(encoded.open(), charset), 1 << 16))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    @Override
    public String path() {
        return encoded.path();
    }

    @Override
    public long size() {
        return charset == null ? encoded.size() : -1;
    }

    @Override
    public Optional<Instant> lastModified() {
        return encoded.lastModified();
    }

    @Override
    public Optional<EvidenceSource> sibling(String relative) {
        return encoded.sibling(relative).map(DecodedSource::decodedIfReadable);
    }
}
