package dev.hindcast.retrospective.reading;

/**
 * The place in a file at which something is stated.
 *
 * @param line counted from 1; in a Word document the paragraph
 * @param within what a line alone does not tell, such as {@code column 2} or {@code updates[3].at}; may be empty
 */
public record Where(int line, String within) {
    public static Where line(int line) {
        return new Where(line, "");
    }

    public Where within(String part) {
        return new Where(line, within.isEmpty() ? part : within + ", " + part);
    }

    /** {@code line 12, column 2}. */
    @Override
    public String toString() {
        return "line " + line + (within.isEmpty() ? "" : ", " + within);
    }
}
