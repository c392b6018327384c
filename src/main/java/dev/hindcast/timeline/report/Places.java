package dev.hindcast.timeline.report;

import dev.hindcast.evidence.Citation;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import java.util.List;

/**
 * How a report names places in the evidence: without the folder in which all of it lies, which is named once.
 *
 * @param folder what all paths begin with, up to and including a {@code /}; may be empty
 */
record Places(String folder) {

    static Places of(List<FileReport> files) {
        if (files.isEmpty()) {
            return new Places("");
        }
        String common = files.get(0).path();
        for (FileReport file : files) {
            int same = 0;
            int most = Math.min(common.length(), file.path().length());
            while (same < most && common.charAt(same) == file.path().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return new Places(common.substring(0, common.lastIndexOf('/') + 1));
    }

    String path(String path) {
        return path.length() > folder.length() && path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    /** {@code alertmanager.json:7 +2} for an event that three places state. */
    String citation(EventSequence events, int index) {
        Citation citation = events.get(index).evidence();
        int more = events.alsoAt(index).size();
        return path(citation.file()) + ":" + citation.line() + (more == 0 ? "" : " +" + more);
    }

    /** {@code Evidence in incident/files}, or just {@code Evidence}. */
    String heading() {
        return folder.isEmpty()
                ? "Evidence"
                : "Evidence in " + (folder.length() > 1 ? folder.substring(0, folder.length() - 1) : folder);
    }
}
