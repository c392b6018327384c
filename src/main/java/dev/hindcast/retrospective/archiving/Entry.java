package dev.hindcast.retrospective.archiving;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident in the index of an archive.
 *
 * @param retrospective {@code draft}, {@code published}, …; null where nobody has begun to write
 * @param evidence how many files of evidence lie in its folder
 * @param problems what is missing in its folder, a sentence each
 */
record Entry(
        String folder,
        String incident,
        String title,
        @Nullable Integer severity,
        boolean nearMiss,
        List<String> services,
        boolean restricted,
        String recorded,
        @Nullable String retrospective,
        int evidence,
        List<String> problems) {

    static Entry of(
            String folder, Incident incident, @Nullable String retrospective, int evidence, List<String> problems) {
        Severity severity = incident.severity();
        return new Entry(
                folder,
                incident.id().toString(),
                incident.title(),
                severity == null ? null : severity.number(),
                incident.nearMiss(),
                incident.services(),
                incident.restricted(),
                incident.createdAt().toString(),
                retrospective,
                evidence,
                problems);
    }

    /** One line of Markdown. */
    String line() {
        String what = retrospective == null ? "nothing written yet" : retrospective;
        String files = evidence == 1 ? "1 file of evidence" : evidence + " files of evidence";
        StringBuilder line = new StringBuilder("- [" + escaped(title) + "](" + folder + "/): " + what + ", " + files);
        problems.forEach(problem -> line.append("\n  - **Missing:** ").append(escaped(problem)));
        return line.append('\n').toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
    }
}
