package dev.hindcast.language.report;

import dev.hindcast.language.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Findings for the terminal, in the way of compilers. */
final class TextFindings {
    private TextFindings() {}

    static void write(List<LintedFile> files, boolean colour, Writer out) throws IOException {
        for (LintedFile file : files) {
            Lines lines = Lines.of(file.text());
            for (Finding finding : file.findings()) {
                Place place = lines.at(finding.start());
                out.append(bold(file.path() + ":" + place.line() + ":" + place.column() + ":", colour))
                        .append(' ')
                        .append(finding.reason())
                        .append(faint(" [" + finding.rule().word() + "]", colour))
                        .append('\n');
                out.append("    written:  ").append(file.passage(finding)).append('\n');
                out.append("    perhaps:  ")
                        .append(accent(finding.suggestion(), colour))
                        .append('\n');
            }
        }
    }

    private static String bold(String text, boolean colour) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private static String faint(String text, boolean colour) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private static String accent(String text, boolean colour) {
        return colour ? "\u001b[36m" + text + "\u001b[0m" : text;
    }
}
