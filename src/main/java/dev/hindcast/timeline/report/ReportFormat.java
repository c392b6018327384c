package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.timeline.Timeline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which a timeline can be written. */
public enum ReportFormat {
    TEXT,
    JSON,
    HTML,
    MARKDOWN;

    /** Writes UTF-8 and leaves the stream open. */
    public void write(Timeline timeline, List<FileReport> files, ReportOptions options, OutputStream out)
            throws IOException {
        if (this == JSON) {
            JsonReport.write(timeline, files, out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (this) {
            case HTML -> HtmlReport.write(timeline, files, options, writer);
            case MARKDOWN -> MarkdownReport.write(timeline, files, options, writer);
            default -> TextReport.write(timeline, files, options, writer);
        }
        writer.flush();
    }
}
