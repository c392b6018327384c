package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a log of incidents apart: a text in which several headings of one level each begin with the word incident (or
 * outage, postmortem) or with a day, and each has a text of its own.
 */
final class ManyIncidents {
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:incident|outage|post-?mortem|major incident|inc-?\\d+|pm\\d{4})\\b.*\\d.*");
    private static final int MOST_LEVELS = 4;

    private ManyIncidents() {}

    static List<Document> split(Document document) {
        for (int level = 1; level <= MOST_LEVELS; level++) {
            List<Integer> begins = begins(document.blocks(), level);
            if (begins.size() > 1) {
                return parts(document, begins, level);
            }
        }
        return List.of(document);
    }

    private static List<Integer> begins(List<Block> blocks, int level) {
        List<Integer> begins = new ArrayList<>();
        boolean timeline = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Type.HEADING)) {
                SectionName section = SectionName.of(block.text());
                timeline = section == SectionName.TIMELINE
                        || timeline
                                && section == null
                                && !(NAMED.matcher(block.text()).matches());
                if (block.level() == level && !timeline && namesAnIncident(block.text()) && hasText(blocks, i)) {
                    begins.add(i);
                }
            }
        }
        return begins;
    }

    private static boolean namesAnIncident(String heading) {
        if (NAMED.matcher(heading).matches()) {
            return true;
        }
        Stamp stamp = StampScanner.at(heading, 0);
        return stamp != null
                && stamp.date() != null
                && stamp.date().year() != null
                && stamp.isDayOnly()
                && heading.substring(stamp.end()).matches("(?s).*\\p{L}{3}.*");
    }

    /** A heading with nothing or only one line below it is an entry of a list. */
    private static boolean hasText(List<Block> blocks, int heading) {
        int texts = 0;
        for (int i = heading + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Type.HEADING)
                    && block.level() <= blocks.get(heading).level()) {
                break;
            }
            texts++;
        }
        return texts > 1;
    }

    private static List<Document> parts(Document document, List<Integer> begins, int level) {
        List<String> lines = document.text().lines().toList();
        List<Document> parts = new ArrayList<>();
        for (int begin : begins) {
            int end = begin + 1;
            List<Block> blocks = document.blocks();
            while (end < blocks.size()
                    && !(blocks.get(end).is(Block.Type.HEADING)
                            && blocks.get(end).level() <= level)) {
                end++;
            }
            int from = line(blocks.get(begin).where()) - 1;
            int to = end < blocks.size() ? line(blocks.get(end).where()) - 1 : lines.size();
            String text = String.join(
                    "\n", lines.subList(Math.min(from, lines.size()), Math.max(from, Math.min(to, lines.size()))));
            parts.add(new Document(List.copyOf(blocks.subList(begin, end)), text, List.of()));
        }
        return parts;
    }

    private static int line(Where where) {
        return Math.max(1, where.line());
    }
}
