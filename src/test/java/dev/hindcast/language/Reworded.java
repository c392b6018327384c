package dev.hindcast.language;

import java.util.List;

/** A text in which every suggestion was taken. */
final class Reworded {
    private Reworded() {}

    static String of(String text) {
        return of(text, Language.check(text));
    }

    static String of(String text, List<Finding> findings) {
        StringBuilder reworded = new StringBuilder(text);
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            reworded.replace(finding.start(), finding.end(), finding.suggestion());
        }
        return reworded.toString();
    }
}
