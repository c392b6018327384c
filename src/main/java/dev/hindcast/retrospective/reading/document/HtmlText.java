package dev.hindcast.retrospective.reading.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a piece of HTML, its line breaks kept, and the addresses in it. */
record HtmlText(String text, List<String> links) {
    private static final Set<String> BREAKING = Set.of("p", "div", "li", "tr", "br");

    static HtmlText of(Element element) {
        return of(element.childNodes());
    }

    static HtmlText of(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        nodes.forEach(node -> gather(node, text, links, Set.of()));
        return finished(text, links);
    }

    /** What an item says itself: its paragraphs, but no lists or tables inside it. */
    static HtmlText ofOwn(Element item, Set<String> blocks) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        item.childNodes().forEach(node -> gather(node, text, links, blocks));
        return finished(text, links);
    }

    private static HtmlText finished(StringBuilder text, List<String> links) {
        String lines = text.toString()
                .replace('\u00a0', ' ')
                .replace('\u2011', '-')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        InlineText all = InlineText.of(lines, links);
        return new HtmlText(all.text(), all.links());
    }

    /** Google Docs exports its links by way of a page of its own. */
    private static String address(String href) {
        String way = "https://www.google.com/url?q=";
        if (!href.startsWith(way)) {
            return href;
        }
        int end = href.indexOf('&', way.length());
        String target = href.substring(way.length(), end < 0 ? href.length() : end);
        try {
            return URLDecoder.decode(target, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static void gather(Node node, StringBuilder text, List<String> links, Set<String> leftOut) {
        if (node instanceof TextNode plain) {
            text.append(plain.getWholeText().replaceAll("\\s+", " "));
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if ((leftOut.contains(name) && !name.equals("p")) || name.equals("script") || name.equals("style")) {
            return;
        }
        if (name.equals("time") && element.hasAttr("datetime")) {
            text.append(element.attr("datetime"));
            return;
        }
        if (element.hasAttr("href") && element.attr("href").contains(":")) {
            links.add(address(element.attr("href")));
        }
        if (BREAKING.contains(name)) {
            text.append('\n');
        }
        element.childNodes().forEach(child -> gather(child, text, links, leftOut));
        if (BREAKING.contains(name)) {
            text.append('\n');
        }
    }
}
