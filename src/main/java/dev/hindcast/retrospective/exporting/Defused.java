package dev.hindcast.retrospective.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Markdown in which nothing acts, whoever reads it: tags and links to odd places stand as the characters that they are,
 * and a picture from elsewhere is a link to it. No word is lost.
 */
final class Defused {
    /** An escape can bring to light what was hidden in a tag; what needs more rounds was made to need them. */
    private static final int ROUNDS = 20;

    private record Cut(int at, int removed, String put) {}

    private Defused() {}

    static String of(String markdown) {
        String text = markdown;
        for (int round = 0; round < ROUNDS; round++) {
            List<Cut> cuts = cuts(text);
            if (cuts.isEmpty()) {
                return text;
            }
            text = applied(text, cuts);
        }
        return text.replace("<", "&lt;").replace("[", "&#91;");
    }

    private static List<Cut> cuts(String text) {
        List<Cut> cuts = new ArrayList<>();
        Tree.PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                cuts.add(new Cut(text.indexOf('<', start(block)), 0, "\\"));
            }

            @Override
            public void visit(HtmlInline tag) {
                cuts.add(new Cut(start(tag), 0, "\\"));
            }

            @Override
            public void visit(Link link) {
                String to = link.getDestination();
                if (Links.isOutside(to) || Links.isInside(to) || Links.isBeside(to)) {
                    visitChildren(link);
                } else {
                    cuts.add(new Cut(start(link), 0, "\\"));
                }
            }

            @Override
            public void visit(Image image) {
                int at = start(image);
                boolean named = image.getFirstChild() != null;
                cuts.add(new Cut(at, 1, ""));
                if (!named && text.startsWith("[]", at + 1)) {
                    cuts.add(new Cut(at + 2, 0, "picture"));
                }
                visitChildren(image);
            }
        });
        return cuts;
    }

    private static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static String applied(String text, List<Cut> cuts) {
        StringBuilder result = new StringBuilder(text);
        cuts.stream()
                .sorted(Comparator.comparingInt(Cut::at).reversed())
                .forEach(cut -> result.replace(cut.at(), cut.at() + cut.removed(), cut.put()));
        return result.toString();
    }
}
