package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The pieces of an HTML page, and of what Confluence and Google Docs make of one. */
final class HtmlBlocks {
    /** Deeper nesting is flattened by the parser. */
    private static final int DEEPEST = 200;

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "nav", "template", "svg", "noscript", "ac:parameter", "footer");
    private static final Set<String> INSIDE = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "section",
            "article",
            "dl",
            "ac:task-list",
            "ac:structured-macro",
            "ac:rich-text-body",
            "main",
            "body",
            "header",
            "details");
    private static final Pattern GOOGLE_LIST = Pattern.compile("\\blst-\\S+-(\\d)\\b");

    /** HTML knows no empty elements of other names, and would put all that follows into them. */
    private static final Pattern EMPTY = Pattern.compile("<((?:ac|ri):[\\w-]+|time)\\b([^<>]*)/>");

    private final List<Block> blocks = new ArrayList<>();
    private final Where first;
    private final boolean page;

    private HtmlBlocks(Where first, boolean page) {
        this.first = first;
        this.page = page;
    }

    static List<Block> page(String html) {
        HtmlBlocks read = new HtmlBlocks(Where.line(1), true);
        Element page = parsed(html);
        Element title = page.selectFirst("head > title");
        if (title != null && !title.text().isBlank()) {
            read.blocks.add(
                    Block.field("title", title.text().replaceFirst("^[A-Z0-9~]{2,12} : ", ""), read.where(title)));
        }
        read.children(page, -1);
        return read.blocks;
    }

    /** HTML within Markdown. */
    static List<Block> fragment(String html, Where first) {
        HtmlBlocks read = new HtmlBlocks(first, false);
        read.children(parsed(html), -1);
        return read.blocks;
    }

    private static Element parsed(String html) {
        return Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(DEEPEST)
                .parseInput(EMPTY.matcher(html).replaceAll("<$1$2></$1>"), "");
    }

    private void children(Element parent, int depth) {
        List<Node> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            boolean block = node instanceof Element element
                    && (INSIDE.contains(element.normalName())
                            || SILENT.contains(element.normalName())
                            || holdsBlocks(element));
            if (!block) {
                loose.add(node);
                continue;
            }
            paragraph(loose, parent, depth);
            loose.clear();
            element((Element) node, depth);
        }
        paragraph(loose, parent, depth);
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            return;
        }
        if (name.matches("h[1-6]")) {
            heading(name.charAt(1) - '0', element);
        } else if (name.equals("p") && element.hasClass("title")) {
            heading(1, element);
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, depth);
        } else if (name.equals("li")) {
            item(element, depth + 1);
        } else if (name.equals("ac:task-list")) {
            tasks(element, depth);
        } else if (name.equals("table")) {
            table(element);
        } else if (name.equals("dl")) {
            definitions(element);
        } else if (name.equals("pre")
                || (name.equals("ac:structured-macro")
                        && element.attr("ac:name").equals("code"))) {
            blocks.add(Block.text(Block.Type.CODE, 0, element.wholeText(), where(element), List.of()));
        } else {
            children(element, depth);
        }
    }

    private void heading(int level, Element element) {
        String text = HtmlText.of(element).text().replace('\n', ' ');
        if (!text.isEmpty()) {
            blocks.add(Block.heading(level, text, where(element)));
        }
    }

    private void paragraph(List<Node> nodes, Element parent, int depth) {
        HtmlText text = HtmlText.of(nodes);
        if (!text.text().isEmpty()) {
            Element at = nodes.stream()
                    .filter(node -> !(node instanceof TextNode blank && blank.isBlank()))
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .findFirst()
                    .orElse(parent);
            blocks.add(Block.text(Block.Type.PARAGRAPH, Math.max(depth, 0), text.text(), where(at), text.links()));
        }
    }

    /** Google Docs writes nested lists one after the other and tells their depth by a class. */
    private void list(Element list, int depth) {
        Matcher google = GOOGLE_LIST.matcher(list.className());
        int own = google.find() ? Integer.parseInt(google.group(1)) : depth + 1;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                item(child, own);
            } else {
                element(child, own);
            }
        }
    }

    private void item(Element item, int depth) {
        HtmlText text = HtmlText.ofOwn(item, INSIDE);
        boolean task = item.hasAttr("data-inline-task-id") || item.selectFirst("> input[type=checkbox]") != null;
        boolean ticked = item.hasClass("checked") || item.selectFirst("> input[checked]") != null;
        Block block = Block.text(Block.Type.ITEM, depth, text.text(), where(item), text.links());
        blocks.add(task ? done(block, ticked) : block.ticked());
        for (Element child : item.children()) {
            if (!child.normalName().equals("p") && (INSIDE.contains(child.normalName()) || holdsBlocks(child))) {
                element(child, depth);
            }
        }
    }

    private void tasks(Element list, int depth) {
        for (Element task : list.getElementsByTag("ac:task")) {
            Element body = task.getElementsByTag("ac:task-body").first();
            Element status = task.getElementsByTag("ac:task-status").first();
            if (body != null) {
                HtmlText text = HtmlText.of(body);
                Block block = Block.text(Block.Type.ITEM, depth + 1, text.text(), where(task), text.links());
                blocks.add(done(block, status != null && status.text().equals("complete")));
            }
        }
    }

    private static Block done(Block block, boolean done) {
        return new Block(block.type(), block.level(), "", block.text(), block.where(), done, block.links(), List.of());
    }

    private void table(Element table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                List<Block.Cell> cells = new ArrayList<>();
                for (Element cell : row.children()) {
                    HtmlText text = HtmlText.of(cell);
                    cells.add(new Block.Cell(
                            text.text(), where(row).within("column " + (cells.size() + 1)), text.links()));
                }
                rows.add(new Block.Row(cells, where(row)));
            }
        }
        blocks.add(Block.table(rows, where(table)));
    }

    private void definitions(Element list) {
        String term = "";
        for (Element child : list.children()) {
            if (child.normalName().equals("dt")) {
                term = child.text();
            } else if (child.normalName().equals("dd") && !term.isEmpty()) {
                blocks.add(Block.field(term, HtmlText.of(child).text(), where(child)));
            }
        }
    }

    private static boolean holdsBlocks(Element element) {
        for (Element child : element.children()) {
            if (INSIDE.contains(child.normalName()) || holdsBlocks(child)) {
                return true;
            }
        }
        return false;
    }

    private Where where(Element element) {
        int line = Math.max(
                1,
                element.sourceRange().startPos() < 0
                        ? 1
                        : element.sourceRange().start().lineNumber());
        return page ? Where.line(line) : new Where(first.line() + line - 1, first.within());
    }
}
