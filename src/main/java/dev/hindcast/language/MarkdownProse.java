package dev.hindcast.language;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The prose of a Markdown text, each character where it was, all else taken out. */
final class MarkdownProse extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String text;
    private final char[] prose;

    private MarkdownProse(String text) {
        this.text = text;
        this.prose = new char[text.length()];
        Mask.drop(prose, 0, prose.length);
    }

    static char[] of(String text) {
        MarkdownProse read = new MarkdownProse(text);
        PARSER.parse(withoutFrontMatter(text)).accept(read);
        Mask.inline(read.prose, false);
        return read.prose;
    }

    /** Front matter as spaces, so that all else stays where it is. */
    private static String withoutFrontMatter(String text) {
        int end = text.startsWith("---\n") || text.startsWith("---\r\n") ? text.indexOf("\n---", 3) : -1;
        if (end < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int at = 0; at < end + 4; at++) {
            if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                rest.setCharAt(at, ' ');
            }
        }
        return rest.toString();
    }

    @Override
    public void visit(BlockQuote quote) {
        // somebody else's words
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    /** Marks, tags and targets of links become spaces; only text is written over them. */
    private void block(Node block) {
        List<SourceSpan> lines = block.getSourceSpans();
        if (lines.isEmpty() || isSilenced(block)) {
            return;
        }
        SourceSpan last = lines.get(lines.size() - 1);
        for (int at = lines.get(0).getInputIndex(); at < last.getInputIndex() + last.getLength(); at++) {
            prose[at] = text.charAt(at) == '\n' ? '\n' : ' ';
        }
        visitChildren(block);
    }

    private static boolean isSilenced(Node block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline html && asks(html.getLiteral())) {
                return true;
            }
        }
        for (Node at = block; at != null; at = at.getParent()) {
            if (at.getPrevious() instanceof HtmlBlock html && asks(html.getLiteral())) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(String html) {
        return Silence.isAsked(html, 0, html.length());
    }

    @Override
    public void visit(Text node) {
        for (SourceSpan span : node.getSourceSpans()) {
            int from = span.getInputIndex();
            text.getChars(from, from + span.getLength(), prose, from);
        }
    }

    @Override
    public void visit(Code code) {
        for (SourceSpan span : code.getSourceSpans()) {
            Mask.thing(prose, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
    }

    @Override
    public void visit(Image image) {
        // its description says what is seen
    }
}
