package dev.hindcast.retrospective.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a piece of Markdown without its markup, and the addresses in it. */
record InlineText(String text, List<String> links) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+[^\\s<>\"')\\].,;:!?]");

    static InlineText of(Node parent) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        gather(parent, text, links);
        return of(text.toString().strip(), links);
    }

    /** Adds the addresses that stand in the text itself. */
    static InlineText of(String text, List<String> links) {
        List<String> all = new ArrayList<>(links);
        Matcher found = ADDRESS.matcher(text);
        while (found.find()) {
            if (!all.contains(found.group())) {
                all.add(found.group());
            }
        }
        return new InlineText(text, List.copyOf(all));
    }

    private static void gather(Node parent, StringBuilder text, List<String> links) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append('\n');
            } else if (node instanceof HtmlInline html) {
                text.append(html.getLiteral().matches("(?i)<br\\s*/?>") ? "\n" : "");
            } else {
                if (node instanceof Link link && link.getDestination().contains(":")) {
                    links.add(link.getDestination());
                }
                if (!(node instanceof Image)) {
                    gather(node, text, links);
                }
            }
        }
    }
}
