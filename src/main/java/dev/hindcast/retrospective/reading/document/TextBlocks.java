package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pieces of plain text, above all of text taken out of a PDF: headings and labels are lines like all others. */
final class TextBlocks {
    private static final Pattern BULLET = Pattern.compile("(\\s*)(?:[-*•–]|\\d{1,2}[.)])\\s+(.*)");
    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Z /]{3,40}:?");
    private static final Pattern STATUS = Pattern.compile("Status: \\w+.*");
    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[.!?]");
    private static final int HEADING = 2;
    private static final int DAY = 3;
    /** How far down a title may stand, below labels and a remark about times. */
    private static final int HEAD = 40;

    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Block.Type type = Block.Type.PARAGRAPH;
    private int depth;
    private int begin;
    private boolean timeline;
    private @Nullable Stamp shape;

    private TextBlocks(String text) {
        this.lines = text.split("\n", -1);
    }

    static List<Block> of(String text) {
        TextBlocks read = new TextBlocks(text);
        int from = read.head();
        for (int i = from; i < read.lines.length; i++) {
            i = read.line(i);
        }
        read.flush();
        return read.blocks;
    }

    /** Where a report has a line with its status, the title is what stands above it, up to the sentence before. */
    private int head() {
        for (int i = 1; i < Math.min(HEAD, lines.length); i++) {
            if (STATUS.matcher(lines[i].strip()).matches()) {
                int first = i;
                while (first > 0
                        && !END_OF_SENTENCE.matcher(lines[first - 1].strip()).matches()
                        && !lines[first - 1].isBlank()) {
                    first--;
                }
                if (first > 0 && first < i && i - first <= 4) {
                    for (int j = 0; j < first; j++) {
                        j = line(j);
                    }
                    flush();
                    String title =
                            String.join(" ", List.of(lines).subList(first, i)).strip();
                    blocks.add(Block.heading(1, title, Where.line(first + 1)));
                    return i;
                }
            }
        }
        return 0;
    }

    /** @return the last line that was used */
    private int line(int index) {
        String line = lines[index].strip();
        if (line.isEmpty()) {
            flush();
            return index;
        }
        SectionName section = line.length() <= 60 && !line.endsWith(".") ? SectionName.of(line) : null;
        // Within a timeline, what ends in a colon labels the text of an entry.
        if (section != null && Character.isUpperCase(line.charAt(0)) && !(timeline && line.endsWith(":"))) {
            flush();
            blocks.add(Block.heading(HEADING, line, Where.line(index + 1)));
            timeline = section == SectionName.TIMELINE;
            shape = null;
            return index;
        }
        if (index < HEAD && LABEL.matcher(line).matches() && hasValueBelow(index)) {
            flush();
            blocks.add(Block.field(line.replace(":", ""), lines[index + 1].strip(), Where.line(index + 2)));
            return index + 1;
        }
        Stamp stamp = StampScanner.at(line, 0);
        if (stamp != null && stamp.isDayOnly() && StampScanner.whole(line) != null && standsForADay(stamp)) {
            flush();
            blocks.add(Block.heading(DAY, line, Where.line(index + 1)));
            return index;
        }
        Matcher bullet = BULLET.matcher(lines[index]);
        if (bullet.matches() && !(timeline && shape != null && open.size() > 0 && begins(open.get(0)))) {
            begin(Block.Type.ITEM, bullet.group(1).length() / 2, bullet.group(2).strip(), index);
        } else if (stamp != null && stamp.time() != null && isRow(stamp)) {
            begin(Block.Type.PARAGRAPH, 0, line, index);
        } else if (open.isEmpty()) {
            begin(Block.Type.PARAGRAPH, 0, line, index);
        } else {
            open.add(line);
        }
        return index;
    }

    private boolean standsForADay(Stamp stamp) {
        return timeline || stamp.date() != null && stamp.date().year() != null;
    }

    private static boolean begins(String row) {
        Stamp stamp = StampScanner.at(row, 0);
        return stamp != null && stamp.time() != null;
    }

    /** The entries of one timeline begin alike; a time of another kind at the start of a line belongs to its text. */
    private boolean isRow(Stamp stamp) {
        if (!timeline) {
            return true;
        }
        if (shape == null) {
            shape = stamp;
        }
        return shape.halfDay() == stamp.halfDay() && (shape.date() == null) == (stamp.date() == null);
    }

    private boolean hasValueBelow(int index) {
        return index + 1 < lines.length
                && !lines[index + 1].isBlank()
                && !LABEL.matcher(lines[index + 1].strip()).matches();
    }

    private void begin(Block.Type type, int depth, String text, int index) {
        flush();
        this.type = type;
        this.depth = depth;
        this.begin = index;
        open.add(text);
    }

    private void flush() {
        if (!open.isEmpty()) {
            InlineText text = InlineText.of(String.join("\n", open), List.of());
            blocks.add(Block.text(type, depth, text.text(), Where.line(begin + 1), unwrapped(text))
                    .ticked());
            open.clear();
        }
    }

    /** An address that a PDF broke at the end of a line goes on in the next one. */
    private static List<String> unwrapped(InlineText text) {
        String whole = text.text()
                .replaceAll("(https?:/\\S*[/\\-_])\\n(\\S)", "$1$2")
                .replaceAll("(https?://\\S+)\\n(/\\S)", "$1$2");
        return whole.equals(text.text())
                ? text.links()
                : InlineText.of(whole, List.of()).links();
    }
}
