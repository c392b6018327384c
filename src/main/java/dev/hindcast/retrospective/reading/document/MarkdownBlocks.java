package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The pieces of a Markdown text. Nesting is bounded by the parser, and what is deeper becomes plain text. */
final class MarkdownBlocks {
    private static final int DEEPEST = 60;
    /** A line in bold alone is a heading to its readers, below all real ones. */
    private static final int BOLD_LINE = 9;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<Block> blocks = new ArrayList<>();
    private final Where first;

    private MarkdownBlocks(Where first) {
        this.first = first;
    }

    /** @param first the place of the text's first line */
    static List<Block> of(String text, Where first) {
        MarkdownBlocks markdown = new MarkdownBlocks(first);
        markdown.children(PARSER.parse(text), -1);
        return markdown.blocks;
    }

    private void children(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth);
        }
    }

    private void block(Node node, int depth) {
        if (node instanceof Heading heading) {
            InlineText text = InlineText.of(heading);
            blocks.add(Block.heading(heading.getLevel(), text.text(), where(node)));
        } else if (node instanceof Paragraph) {
            paragraph(node, depth);
        } else if (node instanceof ListBlock) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                item(item, depth + 1);
            }
        } else if (node instanceof ListItem) {
            item(node, depth);
        } else if (node instanceof BlockQuote) {
            children(node, depth);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(Block.text(Block.Type.CODE, 0, code.getLiteral(), where(node), List.of()));
        } else if (node instanceof IndentedCodeBlock code) {
            indented(code, depth);
        } else if (node instanceof HtmlBlock html) {
            blocks.addAll(HtmlBlocks.fragment(html.getLiteral(), where(node)));
        }
    }

    /** An item's own first paragraph is the item; whatever follows lies below it. */
    private void item(Node item, int depth) {
        Node first = item.getFirstChild();
        if (first instanceof Paragraph) {
            InlineText text = InlineText.of(first);
            blocks.add(Block.text(Block.Type.ITEM, depth, text.text(), where(first), text.links())
                    .ticked());
            first = first.getNext();
        }
        for (Node node = first; node != null; node = node.getNext()) {
            block(node, depth);
        }
    }

    private void paragraph(Node node, int depth) {
        InlineText text = InlineText.of(node);
        boolean bold = depth < 0
                && node.getFirstChild() instanceof StrongEmphasis
                && node.getFirstChild() == node.getLastChild();
        blocks.add(
                bold && text.text().indexOf('\n') < 0
                        ? Block.heading(BOLD_LINE, text.text(), where(node))
                        : Block.text(Block.Type.PARAGRAPH, Math.max(depth, 0), text.text(), where(node), text.links()));
    }

    /** Below an item, four blanks are more often careless than code. */
    private void indented(IndentedCodeBlock code, int depth) {
        boolean text =
                depth >= 0 || blocks.isEmpty() || !blocks.get(blocks.size() - 1).is(Block.Type.CODE);
        blocks.add(Block.text(
                text ? Block.Type.PARAGRAPH : Block.Type.CODE,
                Math.max(depth, 0),
                code.getLiteral().strip(),
                where(code),
                List.of()));
    }

    private void table(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        blocks.add(Block.table(rows, where(table)));
    }

    private Block.Row row(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                InlineText text = InlineText.of(cell);
                Where where = where(row).within("column " + (cells.size() + 1));
                cells.add(new Block.Cell(text.text(), where, text.links()));
            }
        }
        return new Block.Row(cells, where(row));
    }

    private Where where(Node node) {
        int index = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
        return first.within().isEmpty()
                ? Where.line(first.line() + index)
                : Where.line(first.line()).within(first.within() + " line " + (index + 1));
    }
}
