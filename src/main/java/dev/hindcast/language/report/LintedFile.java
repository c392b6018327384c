package dev.hindcast.language.report;

import dev.hindcast.language.Finding;
import java.util.List;

/**
 * A file that was read, and what was found in it.
 *
 * @param path as the reader knows it
 * @param text all of it, to which the findings' indexes refer
 */
public record LintedFile(String path, String text, List<Finding> findings) {

    /** The words of a finding, on one line. */
    String passage(Finding finding) {
        return text.substring(finding.start(), finding.end()).replaceAll("\\s+", " ");
    }

    /** How many characters it spans; characters outside of the basic plane count as one. */
    int length(Finding finding) {
        return text.codePointCount(finding.start(), finding.end());
    }
}
