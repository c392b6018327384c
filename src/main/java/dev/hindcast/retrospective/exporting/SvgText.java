package dev.hindcast.retrospective.exporting;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A picture as the characters of a document. */
final class SvgText {
    private SvgText() {}

    /** @param style put first, as it is */
    static String of(Element root, String style) {
        StringBuilder svg = new StringBuilder();
        write(root, svg, style);
        return svg.toString();
    }

    private static void write(Element element, StringBuilder svg, String first) {
        svg.append('<').append(element.getLocalName());
        if (!(element.getParentNode() instanceof Element)) {
            svg.append(" xmlns=\"").append(SafeSvg.SVG).append('"');
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                svg.append(' ').append(attribute.getName()).append("=\"");
                svg.append(Xml.text(attribute.getValue())).append('"');
            }
        }
        svg.append('>').append(first);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                svg.append(Xml.text(text.getData()));
            } else if (child instanceof Element inner) {
                write(inner, svg, "");
            }
        }
        svg.append("</").append(element.getLocalName()).append('>');
    }
}
