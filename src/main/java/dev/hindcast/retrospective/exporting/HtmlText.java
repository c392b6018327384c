package dev.hindcast.retrospective.exporting;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;

/** The text of a section as HTML that is XML too, in which nothing acts. */
final class HtmlText {
    private static final PolicyFactory POLICY = SafeHtml.prose()
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9-]+"))
            .onElements("h3", "h4", "h5", "h6")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private HtmlText() {}

    /** Headings are numbered within their section: {@code impact-1}, {@code impact-2}, … */
    static String of(Node tree, String key) {
        int[] number = new int[1];
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(Tree.TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> name(node, attributes, key, number))
                .build();
        return POLICY.sanitize(renderer.render(tree));
    }

    private static void name(Node node, Map<String, String> attributes, String key, int[] number) {
        if (node instanceof Heading) {
            attributes.put("id", key + "-" + ++number[0]);
        }
    }

    /** The words of a heading without their looks. */
    static String words(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
