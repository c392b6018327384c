package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.exporting.SafeHtml;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;

/** Markdown as safe HTML: no scripts, no foreign pictures, no styles; citations lead to the list of evidence. */
final class Rendering {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();
    private static final PolicyFactory SAFE = SafeHtml.prose()
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .toFactory();

    /** Tags are passed over, so that nothing inside of them changes. */
    private static final Pattern CITED = Pattern.compile("<td>e(\\d{1,6})</td>|<[^>]*>|\\[e(\\d{1,6})]");

    private static final Pattern HEAD = Pattern.compile("<th>");

    private Rendering() {}

    static String html(String markdown) {
        return linked(SAFE.sanitize(HTML.render(PARSER.parse(markdown))));
    }

    private static String linked(String html) {
        Matcher cited = CITED.matcher(HEAD.matcher(html).replaceAll("<th scope=\"col\">"));
        return cited.replaceAll(found -> {
            if (found.group(1) != null) {
                return "<td id=\"e" + found.group(1) + "\">e" + found.group(1) + "</td>";
            }
            return found.group(2) == null
                    ? Matcher.quoteReplacement(found.group())
                    : "<a class=\"cite\" data-turbo=\"false\" href=\"#e" + found.group(2) + "\">e" + found.group(2)
                            + "</a>";
        });
    }
}
