package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The table of files at the end of a text report, with what was assumed and what could not be read. */
final class TextFiles {
    private static final int NAMED = 3;

    private TextFiles() {}

    static void write(List<FileReport> files, Places places, boolean all, Ink ink, Appendable out) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        int path = width(
                "  file", files.stream().map(file -> places.path(file.path())).toList());
        int format = width("format", files.stream().map(FileReport::format).toList());
        String row = "  %-" + (path - 2) + "s  %-" + format + "s  %9s  %10s  %11s  %7s";
        out.append(ink.bold(places.heading())).append('\n');
        out.append(ink.soft(("%-" + path + "s").formatted("  file")))
                .append(ink.soft(("  %-" + format + "s  %9s  %10s  %11s  %7s")
                        .formatted("format", "events", "duplicates", "quarantined", "skipped")))
                .append('\n');
        for (FileReport file : files) {
            out.append(row.formatted(
                            places.path(file.path()),
                            file.format(),
                            number(file.events()),
                            number(file.duplicates()),
                            number(file.quarantined().size()),
                            number(Phrases.skipped(file))))
                    .append('\n');
            for (String assumption : file.assumptions()) {
                out.append(ink.soft("    assumed: " + assumption)).append('\n');
            }
            quarantined(file, all, ink, out);
        }
    }

    private static void quarantined(FileReport file, boolean all, Ink ink, Appendable out) throws IOException {
        List<Quarantined> quarantined = file.quarantined();
        int shown = all ? quarantined.size() : Math.min(NAMED, quarantined.size());
        for (Quarantined one : quarantined.subList(0, shown)) {
            String where = one.line() == 0 ? "" : "line " + one.line() + ": ";
            out.append(ink.unseen("    quarantined: " + where + Phrases.oneLine(one.reason())))
                    .append('\n');
        }
        if (shown < quarantined.size()) {
            out.append(ink.unseen("    quarantined: " + (quarantined.size() - shown) + " more; --all names them"))
                    .append('\n');
        }
    }

    private static int width(String heading, List<String> values) {
        return Math.max(
                        heading.length(),
                        values.stream().mapToInt(String::length).max().orElse(0))
                + 2;
    }

    private static String number(long n) {
        return n == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", n);
    }
}
