package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The table of files at the end of a page, with what was assumed and what could not be read. */
final class HtmlFiles {
    private static final int NAMED = 20;

    private HtmlFiles() {}

    static void write(List<FileReport> files, Places places, Appendable out) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        out.append("""
                <h2>Evidence</h2><div class="scroll"><table><thead><tr><th>file</th><th>format</th>\
                <th class="n">events</th><th class="n">duplicates</th><th class="n">quarantined</th>\
                <th class="n">skipped</th></tr></thead><tbody>
                """);
        for (FileReport file : files) {
            out.append("<tr><td>").append(Html.text(places.path(file.path())));
            assumptions(file, out);
            quarantined(file.quarantined(), out);
            out.append("</td><td>").append(Html.text(file.format())).append("</td>");
            number(file.events(), out);
            number(file.duplicates(), out);
            number(file.quarantined().size(), out);
            number(Phrases.skipped(file), out);
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
    }

    private static void assumptions(FileReport file, Appendable out) throws IOException {
        if (!file.assumptions().isEmpty()) {
            out.append("<ul>");
            for (String assumption : file.assumptions()) {
                out.append("<li>assumed: ").append(Html.text(assumption)).append("</li>");
            }
            out.append("</ul>");
        }
    }

    private static void quarantined(List<Quarantined> quarantined, Appendable out) throws IOException {
        if (quarantined.isEmpty()) {
            return;
        }
        out.append("<ul class=\"quarantined\">");
        for (Quarantined one : quarantined.subList(0, Math.min(NAMED, quarantined.size()))) {
            out.append("<li>")
                    .append(one.line() == 0 ? "" : "line " + one.line() + ": ")
                    .append(Html.text(one.reason()))
                    .append("</li>");
        }
        if (quarantined.size() > NAMED) {
            out.append("<li>" + (quarantined.size() - NAMED) + " more; the JSON report names them all</li>");
        }
        out.append("</ul>");
    }

    private static void number(long n, Appendable out) throws IOException {
        out.append("<td class=\"n\">")
                .append(n == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", n))
                .append("</td>");
    }
}
