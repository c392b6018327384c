package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.exporting.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.PolicyFactory;

/** Markdown as safe HTML: no scripts, no foreign pictures, no styles; citations lead to what they cite. */
final class Rendering {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final PolicyFactory SAFE = SafeHtml.prose()
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .toFactory();

    /** Tags are passed over, so that nothing inside of them changes. */
    private static final Pattern CITED = Pattern.compile("<td>(e\\d{1,6})</td>|<[^>]*>|\\[(e\\d{1,6})]");

    private static final Pattern HEAD = Pattern.compile("<th>");

    private Rendering() {}

    /** What is cited without a place in the evidence leads to the list of what is cited. */
    static String html(String markdown, CitedPlaces places) {
        return linked(SAFE.sanitize(HTML.render(PARSER.parse(markdown))), places);
    }

    /** The words in the cells of all tables, row by row. */
    static List<List<String>> rows(String markdown) {
        List<List<String>> rows = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    List<String> cells = new ArrayList<>();
                    for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(words(cell));
                    }
                    rows.add(cells);
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows;
    }

    private static String words(Node cell) {
        StringBuilder words = new StringBuilder();
        for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
            words.append(WORDS.render(part));
        }
        return words.toString().replace("\u200b", "").strip();
    }

    private static String linked(String html, CitedPlaces places) {
        Matcher cited = CITED.matcher(HEAD.matcher(html).replaceAll("<th scope=\"col\">"));
        return cited.replaceAll(found -> {
            if (found.group(1) != null) {
                String number = found.group(1);
                return "<td id=\"" + number + "\">" + link(number, places.of(number, "")) + "</td>";
            }
            String number = found.group(2);
            return number == null
                    ? Matcher.quoteReplacement(found.group())
                    : link(number, places.of(number, "#" + number));
        });
    }

    private static String link(String number, String address) {
        String stay = address.startsWith("#") ? "data-turbo=\"false\"" : "data-turbo-frame=\"_top\"";
        return address.isEmpty()
                ? number
                : "<a class=\"cite\" " + stay + " href=\"" + address + "\">" + number + "</a>";
    }
}
