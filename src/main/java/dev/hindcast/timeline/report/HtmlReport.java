package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.timeline.Timeline;
import java.io.IOException;
import java.util.List;

/** The report as one self-contained page with the picture of the timeline. */
public final class HtmlReport {
    private HtmlReport() {}

    public static void write(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out)
            throws IOException {
        out.append("<!doctype html><title>Timeline</title>\n");
    }
}
