package dev.hindcast.retrospective.exporting;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The text of a section as a tree: no tags, no pictures, links only to where a document may link, headings from level 3. */
final class Tree {
    static final List<Extension> TABLES = List.of(TablesExtension.create());
    static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(60)
            .build();

    private Tree() {}

    static Node of(String markdown) {
        Node tree = PARSER.parse(Defused.of(Xml.allowed(markdown)));
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(3, heading.getLevel()));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!Links.isOutside(link.getDestination())) {
                    unlink(link);
                }
            }
        });
        return tree;
    }

    /** What leads nowhere from a file keeps its words, and says where it led. */
    private static void unlink(Link link) {
        Node last = link;
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            last.insertAfter(child);
            last = child;
        }
        if (!Links.isInside(link.getDestination())) {
            last.insertAfter(new Text(" (" + link.getDestination() + ")"));
        }
        link.unlink();
    }
}
