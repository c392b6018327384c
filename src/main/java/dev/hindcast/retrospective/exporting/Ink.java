package dev.hindcast.retrospective.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts the light colours for their names, and a font that has them for every character. */
final class Ink {
    private static final Pattern NAMED = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*(?:,([^()]*))?\\)");

    private Ink() {}

    static Element of(Element root) {
        Document document = (Document) root.getOwnerDocument().cloneNode(true);
        Element copy = document.getDocumentElement();
        new Hatching(copy).draw();
        colours(copy);
        if (copy.getAttribute("font-family").isEmpty()) {
            copy.setAttribute("font-family", Typefaces.SANS);
        }
        return copy;
    }

    private static void colours(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getName().equals("font-family")) {
                attribute.setValue(attribute.getValue().contains("mono") ? Typefaces.MONO : Typefaces.SANS);
            } else if (attribute.getName().equals("font-weight")) {
                attribute.setValue(attribute.getValue().matches("bold|bolder|[6-9]00") ? "bold" : "normal");
            } else if (attribute.getValue().contains("var(")) {
                attribute.setValue(colour(attribute.getValue()));
            }
        }
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                colours(inner);
            } else if (child instanceof Text text && element.getLocalName().matches("text|tspan")) {
                letters(text);
            }
        }
    }

    private static String colour(String value) {
        return NAMED.matcher(value)
                .replaceAll(named -> Matcher.quoteReplacement(Tokens.LIGHT.getOrDefault(
                        named.group(1),
                        named.group(2) == null ? "#1c2430" : named.group(2).strip())));
    }

    /** Each run of characters that the usual font lacks becomes a span in one that has them. */
    private static void letters(Text text) {
        String legible = Typefaces.legible(text.getData());
        List<Typefaces.Run> runs = Typefaces.runs(legible);
        if (runs.size() == 1 && runs.get(0).family().equals(Typefaces.SANS)) {
            text.setData(legible);
            return;
        }
        for (Typefaces.Run run : runs) {
            Element span = text.getOwnerDocument().createElementNS(SafeSvg.SVG, "tspan");
            span.setAttribute("font-family", run.family());
            // A space at the edge of a span would be taken for a break between lines of the file.
            span.setTextContent(run.text().replace(' ', '\u00a0'));
            text.getParentNode().insertBefore(span, text);
        }
        text.getParentNode().removeChild(text);
    }
}
