package dev.hindcast.language.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which findings can be written. */
public enum LintFormat {
    /** {@code file:line:column: message}, and the other words below. */
    TEXT,
    /** An array of {@code {"file","line","column","length","rule","message","suggestion"}}. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors show. */
    SARIF;

    /** Writes UTF-8 and leaves the stream open. */
    public void write(List<LintedFile> files, boolean colour, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> JsonFindings.write(files, out);
            case SARIF -> Sarif.write(files, out);
            default -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                TextFindings.write(files, colour, writer);
                writer.flush();
            }
        }
    }
}
