package dev.hindcast.retrospective.web;

/**
 * What somebody typed as a comment and could not be taken as it is.
 *
 * @param complaint what lacks, in a sentence; empty when nothing was typed
 */
public record Remark(String passage, String text, String replacement, String complaint) {
    static final Remark NONE = new Remark("", "", "", "");

    Remark complaining(String sentence) {
        return new Remark(passage, text, replacement, sentence);
    }

    public boolean isOpen() {
        return !complaint.isEmpty();
    }
}
