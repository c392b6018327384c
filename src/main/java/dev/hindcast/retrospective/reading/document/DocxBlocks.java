package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a Word document, read from {@code word/document.xml} as a stream. Of the whole format only paragraphs,
 * their styles, lists, links and tables matter here, which does not pay for a library of twenty megabytes.
 */
final class DocxBlocks {
    private final XMLStreamReader xml;
    private final Map<String, String> styles;
    private final Map<String, String> addresses;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();
    private int paragraphs;

    /**
     * @param styles names of styles by their ids
     * @param addresses those of links by their ids
     */
    DocxBlocks(XMLStreamReader xml, Map<String, String> styles, Map<String, String> addresses) {
        this.xml = xml;
        this.styles = styles;
        this.addresses = addresses;
    }

    /** One paragraph with what was found out about it. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> links = new ArrayList<>();
        private String style = "";
        private int list = -1;
        private @Nullable Boolean ticked;
    }

    List<Block> read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("tbl")) {
                    table();
                } else if (xml.getLocalName().equals("p")) {
                    add(paragraph());
                }
            }
        }
        return blocks;
    }

    /** The text of all that was read, a line for each paragraph. */
    String text() {
        return whole.toString();
    }

    private void add(Paragraph paragraph) {
        InlineText text = InlineText.of(paragraph.text.toString().strip(), paragraph.links);
        if (text.text().isEmpty()) {
            return;
        }
        Where where = Where.line(paragraphs);
        String style = styles.getOrDefault(paragraph.style, paragraph.style).toLowerCase(java.util.Locale.ROOT);
        if (style.equals("title")) {
            blocks.add(Block.heading(1, text.text(), where));
        } else if (style.matches("heading ?[1-6]")) {
            blocks.add(Block.heading(style.charAt(style.length() - 1) - '0', text.text(), where));
        } else if (paragraph.list >= 0 || style.startsWith("list ")) {
            Block item = Block.text(Block.Type.ITEM, Math.max(0, paragraph.list), text.text(), where, text.links());
            blocks.add(paragraph.ticked == null ? item.ticked() : ticked(item, paragraph.ticked));
        } else {
            blocks.add(Block.text(Block.Type.PARAGRAPH, 0, text.text(), where, text.links()));
        }
    }

    /** The box itself is a character of the text. */
    private static Block ticked(Block item, boolean ticked) {
        String text = item.text().replaceFirst("^[☐☒☑]\\s*", "");
        return new Block(Block.Type.ITEM, item.level(), "", text, item.where(), ticked, item.links(), List.of());
    }

    private Paragraph paragraph() throws XMLStreamException {
        Paragraph paragraph = new Paragraph();
        paragraphs++;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("t")) {
                    paragraph.text.append(xml.getElementText());
                    depth--;
                } else {
                    part(paragraph);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        whole.append(paragraph.text).append('\n');
        return paragraph;
    }

    private void part(Paragraph paragraph) {
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = value("val");
            case "ilvl" -> paragraph.list = value("val").matches("\\d") ? Integer.parseInt(value("val")) : 0;
            case "numPr" -> paragraph.list = Math.max(paragraph.list, 0);
            case "tab" -> paragraph.text.append(' ');
            case "br", "cr" -> paragraph.text.append('\n');
            case "checked" -> paragraph.ticked = value("val").matches("1|true|on");
            case "hyperlink" -> {
                String address = addresses.get(value("id"));
                if (address != null) {
                    paragraph.links.add(address);
                }
            }
            default -> {}
        }
    }

    private void table() throws XMLStreamException {
        Where where = Where.line(paragraphs + 1);
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Cell> cells = new ArrayList<>();
        List<Paragraph> cell = new ArrayList<>();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tbl" -> depth++;
                    case "p" -> cell.add(paragraph());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tbl" -> depth--;
                    case "tc" -> {
                        if (depth == 1) {
                            cells.add(cell(cell, cells.size() + 1));
                            cell.clear();
                        }
                    }
                    case "tr" -> {
                        if (depth == 1) {
                            rows.add(new Block.Row(List.copyOf(cells), Where.line(Math.max(1, paragraphs))));
                            cells.clear();
                        }
                    }
                    default -> {}
                }
            }
        }
        blocks.add(Block.table(rows, where));
    }

    private Block.Cell cell(List<Paragraph> paragraphs, int column) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.text);
            links.addAll(paragraph.links);
        }
        InlineText all = InlineText.of(text.toString().strip(), links);
        return new Block.Cell(all.text(), Where.line(this.paragraphs).within("column " + column), all.links());
    }

    private String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
