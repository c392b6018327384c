package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.exporting.RetrospectiveReader;
import dev.hindcast.retrospective.exporting.UnreadableRetrospective;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What went out, as it is kept: all of it as JSON, the same as the export. */
public final class Frozen {
    private static final Exports EXPORTS = new Exports();

    private Frozen() {}

    public static String of(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTS.write(written, Format.JSON, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static Written read(String content) {
        try {
            return RetrospectiveReader.read(
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "the shared version");
        } catch (UnreadableRetrospective broken) {
            throw new IllegalStateException("what was shared cannot be read any more", broken);
        }
    }

    static String fingerprint(Written written) {
        return HexFormat.of().formatHex(sha256(of(written)));
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
