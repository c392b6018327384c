package dev.hindcast.retrospective.exporting;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Says the name of every printed character for which no font has a sign. */
final class Legible {
    private Legible() {}

    static void everywhere(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(Typefaces.legible(text.getData()));
            } else if (child instanceof Element inner && !inner.getNodeName().matches("title|style|bookmarks")) {
                everywhere(inner);
            }
        }
    }
}
