package dev.hindcast.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of evidence as people read it: some of its lines, decoded as its reader decodes them. */
public final class EvidenceText {
    /** How much of one line is shown, in bytes. */
    public static final int LONGEST = 4000;

    private EvidenceText() {}

    /**
     * One line.
     *
     * @param left how many bytes of it are not in the text, which is cut
     */
    public record Line(int number, String text, long left) {}

    /** @param more whether lines follow after the last */
    public record Part(List<Line> lines, boolean more) {}

    /** Lines from one to another, both included and counted from 1; empty when the file is no text. Stops reading there. */
    public static Optional<Part> lines(EvidenceSource source, int from, int to) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(Sample.BYTES);
        }
        DecodedSource decoded = DecodedSource.of(source, head);
        if (BinaryKind.of(head) != null || Sample.of(decoded).text().indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(decoded.open(), 1 << 16)) {
            return Optional.of(lines(in, from, to));
        }
    }

    private static Part lines(InputStream in, int from, int to) throws IOException {
        List<Line> lines = new ArrayList<>();
        byte[] line = new byte[LONGEST];
        byte[] buffer = new byte[1 << 16];
        int number = 1;
        long length = 0;
        boolean carriage = false;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                if (b == '\n' && carriage) {
                    carriage = false;
                    continue;
                }
                carriage = b == '\r';
                if (b != '\n' && b != '\r') {
                    if (length < LONGEST) {
                        line[(int) length] = b;
                    }
                    length++;
                    continue;
                }
                if (number >= from) {
                    lines.add(line(number, line, length));
                }
                number++;
                length = 0;
                if (number > to) {
                    return new Part(lines, i + 1 < n || in.read() >= 0);
                }
            }
        }
        if (length > 0 && number >= from) {
            lines.add(line(number, line, length));
        }
        return new Part(lines, false);
    }

    private static Line line(int number, byte[] bytes, long length) {
        int shown = (int) Math.min(length, LONGEST);
        // A character that the cut goes through is left out.
        while (shown < length && shown > 0 && (bytes[shown - 1] & 0xC0) == 0x80) {
            shown--;
        }
        if (shown < length && shown > 0 && (bytes[shown - 1] & 0x80) != 0) {
            shown--;
        }
        String text = new String(bytes, 0, shown, StandardCharsets.UTF_8);
        return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, length - shown);
    }
}
