package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the pages of the PDF are made from: XML in the words of HTML, with the styles for paper. */
final class PdfPage {
    /** As long as a date. */
    private static final int BRIEF = 10;

    private static final Pattern LONG_WORD = Pattern.compile("\\S{24}");
    private static final String STYLE = Typefaces.named(Resource.text("paper.css"));
    /** What an A4 page leaves for a picture, in CSS pixels. */
    private static final double WIDTH = 634;

    private static final double HEIGHT = 760;
    /** Two facts with values of so many letters stand side by side. */
    private static final int SHORT = 32;

    private final StringBuilder bookmarks = new StringBuilder("<bookmarks>");
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private PdfPage() {}

    static Document of(Written written, List<Fact> facts) throws IOException {
        PdfPage page = new PdfPage();
        page.sections(written);
        Document document = parsed(page.whole(written, facts));
        Legible.everywhere(document.getDocumentElement());
        describeLinks(document.getElementsByTagName("a"));
        fitWords(document.getElementsByTagName("td"));
        return document;
    }

    /** What a screen reader says of a link. */
    private static void describeLinks(NodeList links) {
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String to = link.getAttribute("href");
            link.setAttribute("title", to.startsWith("#") ? link.getTextContent() : to);
        }
    }

    /**
     * Long words break only where they must: a column whose words may break is made too narrow for them. Times, dates and
     * single words stay whole.
     */
    private static void fitWords(NodeList cells) {
        for (int i = 0; i < cells.getLength(); i++) {
            String text = cells.item(i).getTextContent().strip();
            if (LONG_WORD.matcher(text).find()) {
                ((Element) cells.item(i)).setAttribute("class", "long");
            } else if (text.length() <= BRIEF) {
                ((Element) cells.item(i)).setAttribute("class", "brief");
            }
        }
    }

    private static Document parsed(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("the text did not become a document: " + broken.getMessage(), broken);
        }
    }

    private String whole(Written written, List<Fact> facts) {
        String title = Xml.text(written.title());
        StringBuilder page = new StringBuilder("<html lang=\"" + Fact.language(written.front()) + "\"><head>");
        page.append("<title>").append(title).append("</title>");
        page.append("<meta name=\"subject\" content=\"Retrospective\"/><meta name=\"description\" content=\"");
        page.append(title).append("\"/>");
        page.append(bookmarks).append("</bookmarks><style>").append(STYLE).append("</style></head><body>");
        page.append("<p class=\"running\">")
                .append(title)
                .append("</p><h1>")
                .append(title)
                .append("</h1>");
        facts(facts, page);
        if (written.sections().size() > 2) {
            page.append("<div class=\"contents\">").append(contents).append("</div>");
        }
        return page.append(text).append("</body></html>").toString();
    }

    private static void facts(List<Fact> facts, StringBuilder page) {
        if (facts.isEmpty()) {
            return;
        }
        page.append("<table class=\"facts\">");
        for (int i = 0; i < facts.size(); i++) {
            boolean two = isShort(facts, i) && isShort(facts, i + 1);
            page.append("<tr>").append(fact(facts.get(i), two ? "<td>" : "<td colspan=\"3\">"));
            page.append(two ? fact(facts.get(++i), "<td>") : "").append("</tr>");
        }
        page.append("</table>");
    }

    private static boolean isShort(List<Fact> facts, int index) {
        return index < facts.size() && facts.get(index).value().length() <= SHORT;
    }

    private static String fact(Fact fact, String cell) {
        return "<th scope=\"row\">" + Xml.text(fact.label()) + "</th>" + cell + Xml.text(fact.value()) + "</td>";
    }

    private void sections(Written written) {
        Keys keys = new Keys();
        for (WrittenSection section : written.sections()) {
            String key = keys.of(section);
            String title = Xml.text(section.title());
            Node tree = Tree.of(section.markdown());
            bookmarks
                    .append("<bookmark name=\"")
                    .append(title)
                    .append("\" href=\"#")
                    .append(key)
                    .append("\">");
            headings(tree, key);
            bookmarks.append("</bookmark>");
            contents.append("<p><a href=\"#")
                    .append(key)
                    .append("\">")
                    .append(title)
                    .append("</a></p>");
            text.append("<h2 id=\"").append(key).append("\">").append(title).append("</h2>");
            picture(section, key);
            // Tagged, the library loses the words of a pre.
            text.append(HtmlText.of(tree, key)
                    .replace("<pre>", "<div class=\"code\">")
                    .replace("</pre>", "</div>"));
        }
    }

    /** As {@link HtmlText} counts them. */
    private void headings(Node tree, String key) {
        int[] number = new int[1];
        tree.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                number[0]++;
                if (heading.getLevel() == 3) {
                    bookmarks.append("<bookmark name=\"").append(Xml.text(HtmlText.words(heading)));
                    bookmarks
                            .append("\" href=\"#")
                            .append(key)
                            .append('-')
                            .append(number[0])
                            .append("\"/>");
                }
            }
        });
    }

    private void picture(WrittenSection section, String key) {
        if (section.picture() == null) {
            return;
        }
        try {
            Picture picture = Picture.of(section, key + "-picture");
            double scale = Math.min(WIDTH / picture.width(), HEIGHT / picture.height());
            text.append("<div class=\"picture\"><svg alt=\"").append(Xml.text(picture.alt()));
            text.append("\" width=\"").append(Math.round(picture.width() * scale));
            text.append("\" height=\"")
                    .append(Math.round(picture.height() * scale))
                    .append('"');
            text.append(picture.inked().substring("<svg".length())).append("</div>");
        } catch (UnreadablePicture unreadable) {
            text.append("<p class=\"missing\">")
                    .append(Xml.text(unreadable.getMessage()))
                    .append("</p>");
        }
    }
}
