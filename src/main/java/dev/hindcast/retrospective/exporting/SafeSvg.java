package dev.hindcast.retrospective.exporting;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Copies from an SVG what draws, and nothing else: no scripts, no addresses, no styles, no document types. */
final class SafeSvg {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int DEEPEST = 64;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "a",
            "defs",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "marker",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "text",
            "tspan",
            "title",
            "desc");
    private static final Set<String> ATTRIBUTES = Set.copyOf(Arrays.asList(("id role aria-label aria-hidden viewBox"
                    + " preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height offset transform"
                    + " patternTransform patternUnits patternContentUnits gradientTransform gradientUnits spreadMethod fx fy"
                    + " clipPathUnits refX refY markerWidth markerHeight markerUnits orient fill fill-opacity fill-rule stroke"
                    + " stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                    + " stroke-miterlimit opacity color stop-color stop-opacity clip-path clip-rule marker-start marker-mid"
                    + " marker-end font-family font-size font-weight font-style text-anchor dominant-baseline baseline-shift"
                    + " letter-spacing text-decoration paint-order visibility display vector-effect textLength lengthAdjust")
            .split(" ")));
    private static final Pattern OWN = Pattern.compile("url\\(\\s*[\"']?#([\\w.-]+)[\"']?\\s*\\)");
    private static final Pattern ODD = Pattern.compile("(?i)url\\s*\\(|[\\\\@;{}]|/\\*|\\b(java|vb)script:|\\bdata:");

    private final Document copy;
    private final String key;

    private SafeSvg(Document copy, String key) {
        this.copy = copy;
        this.key = key;
    }

    static Picture picture(String svg, String title, String key) throws UnreadablePicture {
        try {
            if (svg.length() > MOST_CHARACTERS) {
                throw new UnreadablePicture(title, "it is larger than " + MOST_CHARACTERS / 1_000_000 + " MB");
            }
            DocumentBuilder builder = builder();
            Element given =
                    builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            if (!isSvg(given) || !given.getLocalName().equals("svg")) {
                throw new UnreadablePicture(
                        title, "it is no SVG document, but begins with <" + given.getNodeName() + ">");
            }
            Document copy = builder.newDocument();
            Element root = copy.createElementNS(SVG, "svg");
            copy.appendChild(root);
            new SafeSvg(copy, key).fill(given, root, 0);
            return sized(root, given, title);
        } catch (SAXParseException broken) {
            throw new UnreadablePicture(title, "line " + broken.getLineNumber() + ": " + reason(broken));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new UnreadablePicture(title, String.valueOf(broken.getMessage()));
        }
    }

    private static String reason(SAXParseException broken) {
        String message = String.valueOf(broken.getMessage());
        return message.contains("DOCTYPE") ? "it declares a document type, which is not read" : message;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static Picture sized(Element root, Element given, String title) throws UnreadablePicture {
        String[] box = given.getAttribute("viewBox").strip().split("[\\s,]+");
        double width = number(box.length == 4 ? box[2] : given.getAttribute("width"));
        double height = number(box.length == 4 ? box[3] : given.getAttribute("height"));
        if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) {
            throw new UnreadablePicture(title, "it does not say its size; give the svg a viewBox");
        }
        if (box.length != 4) {
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
        }
        root.removeAttribute("width");
        root.removeAttribute("height");
        String alt = alt(root, title);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", alt);
        return new Picture(root, alt, width, height);
    }

    private static double number(String text) {
        String digits = text.strip().replaceFirst("px$", "");
        return digits.matches("[0-9]{1,7}(\\.[0-9]{1,9})?") ? Double.parseDouble(digits) : -1;
    }

    private static String alt(Element root, String title) {
        if (!root.getAttribute("aria-label").isBlank()) {
            return root.getAttribute("aria-label").strip();
        }
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("title".equals(child.getLocalName()) && !child.getTextContent().isBlank()) {
                return child.getTextContent().strip();
            }
        }
        return title;
    }

    private void fill(Element from, Element to, int depth) throws SAXException {
        if (depth > DEEPEST) {
            throw new SAXException("it is nested deeper than " + DEEPEST + " elements");
        }
        attributes(from, to);
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                to.appendChild(copy.createTextNode(Xml.allowed(text.getData())));
            } else if (child instanceof Element element
                    && isSvg(element)
                    && ELEMENTS.contains(element.getLocalName())) {
                boolean link = element.getLocalName().equals("a");
                Element kept = copy.createElementNS(SVG, link ? "g" : element.getLocalName());
                to.appendChild(kept);
                fill(element, kept, depth + 1);
            }
        }
    }

    private static boolean isSvg(Element element) {
        return element.getNamespaceURI() == null || SVG.equals(element.getNamespaceURI());
    }

    private void attributes(Element from, Element to) {
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) from.getAttributes().item(i);
            String name = attribute.getName();
            String value = OWN.matcher(attribute.getValue()).replaceAll("#OWN#$1#");
            boolean words = name.equals("aria-label");
            if (ATTRIBUTES.contains(name) && (words || !ODD.matcher(value).find())) {
                to.setAttribute(name, Xml.allowed(name.equals("id") ? key + "-" + value : owned(value)));
            }
        }
    }

    private String owned(String value) {
        return value.replaceAll("#OWN#([\\w.-]+)#", "url(#" + key + "-$1)");
    }
}
