package dev.hindcast.retrospective.sharing;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as somebody reads it, each paragraph and cell on a line of its own, and with the addresses of links, which can be read too. */
final class PlainText extends AbstractVisitor {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(60).build();

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String markdown) {
        PlainText plain = new PlainText();
        PARSER.parse(markdown).accept(plain);
        return plain.text.toString().replace("\u200b", "");
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        text.append(node.getInfo() == null ? "" : node.getInfo() + "\n");
        text.append(node.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        text.append(node.getLiteral()).append('\n');
    }

    @Override
    public void visit(HtmlBlock node) {
        text.append(node.getLiteral()).append('\n');
    }

    @Override
    public void visit(HtmlInline node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        led(node.getDestination(), node.getTitle());
    }

    @Override
    public void visit(Image node) {
        visitChildren(node);
        led(node.getDestination(), node.getTitle());
    }

    @Override
    public void visit(LinkReferenceDefinition node) {
        text.append(node.getLabel());
        led(node.getDestination(), node.getTitle());
    }

    /** Cells of tables are nodes of an extension. */
    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
    }

    private void led(String destination, String title) {
        text.append(" ").append(destination).append(" ");
        text.append(title == null ? "" : title).append(' ');
    }
}
