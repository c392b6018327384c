package dev.hindcast.evidence.web;

import dev.hindcast.evidence.EvidenceFiles.CitedLine;
import dev.hindcast.evidence.EvidenceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a file, and what the timeline says about them.
 *
 * @param line the one that was asked for; 0 for none
 * @param around how many lines before and after it
 * @param from the first that is shown
 * @param part null when the file is no text
 */
public record EvidenceView(int line, int around, int from, EvidenceText.@Nullable Part part, List<CitedLine> cited) {
    public boolean earlier() {
        return from > 1;
    }

    public List<CitedLine> citedOn(int number) {
        return cited.stream().filter(event -> event.line() == number).toList();
    }

    /** A line in the middle of what comes before. */
    public int before() {
        return Math.max(1, from - around);
    }

    /** A line in the middle of what comes after. */
    public int after() {
        return Math.max(1, line) + 2 * around;
    }
}
