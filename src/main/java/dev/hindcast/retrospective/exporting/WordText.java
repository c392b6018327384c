package dev.hindcast.retrospective.exporting;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** The text of a section as paragraphs of a Word document. */
final class WordText extends AbstractVisitor {
    /** Twentieths of a point by which each list and quotation is moved in. */
    private static final int STEP = 400;

    private static final int DEEPEST = 8;

    private final StringBuilder out;
    private final WordParts parts;
    private int level = -1;
    private int quotes;
    private int number;
    private boolean itemBegins;
    private int strong;
    private int emphasised;
    private boolean linked;

    WordText(StringBuilder out, WordParts parts) {
        this.out = out;
        this.parts = parts;
    }

    @Override
    public void visit(Heading heading) {
        paragraph("Heading" + (heading.getLevel() - 1), "", heading);
    }

    @Override
    public void visit(Paragraph text) {
        paragraph(quotes > 0 ? "Quote" : level >= 0 ? "ListParagraph" : "", place(), text);
    }

    /** In a list the first paragraph carries the sign, and what follows stands under it. */
    private String place() {
        if (level < 0) {
            return quotes > 1 ? "<w:ind w:left=\"" + quotes * STEP + "\"/>" : "";
        }
        int left = (level + 1 + quotes) * STEP;
        if (itemBegins) {
            itemBegins = false;
            return "<w:numPr><w:ilvl w:val=\"" + Math.min(level, DEEPEST) + "\"/><w:numId w:val=\"" + number
                    + "\"/></w:numPr><w:ind w:left=\"" + left + "\" w:hanging=\"" + STEP + "\"/>";
        }
        return "<w:ind w:left=\"" + left + "\"/>";
    }

    private void paragraph(String style, String place, Node text) {
        out.append("<w:p><w:pPr>")
                .append(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                .append(place)
                .append("</w:pPr>");
        visitChildren(text);
        out.append("</w:p>");
    }

    @Override
    public void visit(BulletList list) {
        list(WordParts.BULLETS, list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(parts.numbered(Math.min(level + 1, DEEPEST), start == null ? 1 : start), list);
    }

    private void list(int numbered, Node list) {
        int outer = number;
        number = numbered;
        level++;
        visitChildren(list);
        level--;
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        itemBegins = true;
        if (!(item.getFirstChild() instanceof Paragraph)) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/>")
                    .append(place())
                    .append("</w:pPr></w:p>");
        }
        visitChildren(item);
        itemBegins = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Code\"/>")
                .append(level + quotes >= 0 ? "<w:ind w:left=\"" + (level + 1 + quotes) * STEP + "\"/>" : "")
                .append("</w:pPr>");
        String[] lines = literal.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "<w:r><w:br/></w:r>").append(run("", lines[i]));
        }
        out.append("</w:p>");
    }

    @Override
    public void visit(ThematicBreak line) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Rule\"/></w:pPr></w:p>");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            out.append(WordTable.of(block, this)).append("<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
        } else {
            visitChildren(block);
        }
    }

    String inCell(TableCell cell, boolean head) {
        StringBuilder content = new StringBuilder();
        WordText text = new WordText(content, parts);
        String side = cell.getAlignment() == TableCell.Alignment.RIGHT
                ? "<w:jc w:val=\"right\"/>"
                : cell.getAlignment() == TableCell.Alignment.CENTER ? "<w:jc w:val=\"center\"/>" : "";
        text.paragraph(head ? "TableHead" : "TableText", side, cell);
        return content.toString();
    }

    @Override
    public void visit(StrongEmphasis node) {
        strong++;
        visitChildren(node);
        strong--;
    }

    @Override
    public void visit(Emphasis node) {
        emphasised++;
        visitChildren(node);
        emphasised--;
    }

    @Override
    public void visit(Link link) {
        out.append("<w:hyperlink r:id=\"")
                .append(parts.link(link.getDestination()))
                .append("\" w:history=\"1\">");
        linked = true;
        visitChildren(link);
        linked = false;
        out.append("</w:hyperlink>");
    }

    @Override
    public void visit(Text text) {
        out.append(run(looks(linked ? "Hyperlink" : ""), text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        out.append(run(looks("CodeWord"), code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak end) {
        out.append(run("", " "));
    }

    @Override
    public void visit(HardLineBreak end) {
        out.append("<w:r><w:br/></w:r>");
    }

    private String looks(String style) {
        return (style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
                + (strong > 0 ? "<w:b/>" : "")
                + (emphasised > 0 ? "<w:i/>" : "");
    }

    static String run(String looks, String text) {
        return "<w:r>" + (looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + Xml.text(text.replace("\t", "    ")) + "</w:t></w:r>";
    }
}
