package dev.hindcast.language;

/** Plain text with all that is not its author's prose taken out; of the same length. */
final class PlainProse {
    private PlainProse() {}

    static char[] of(String text) {
        char[] prose = text.toCharArray();
        int line = 0;
        boolean silent = false;
        while (line < prose.length) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? prose.length : end;
            boolean blank = text.substring(line, end).isBlank();
            if (Silence.isAsked(text, line, end)) {
                silent = true;
                Mask.drop(prose, line, end);
            } else if (blank) {
                // The comment may stand alone above its paragraph.
                silent = silent
                        && Silence.isAsked(text, Math.max(0, text.lastIndexOf('\n', Math.max(0, line - 2))), line);
            } else if (silent || isQuoted(prose, line, end)) {
                Mask.drop(prose, line, end);
            }
            line = end + 1;
        }
        Mask.inline(prose, true);
        return prose;
    }

    private static boolean isQuoted(char[] prose, int line, int end) {
        int at = line;
        while (at < end && (prose[at] == ' ' || prose[at] == '\t')) {
            at++;
        }
        return at < end && prose[at] == '>';
    }
}
