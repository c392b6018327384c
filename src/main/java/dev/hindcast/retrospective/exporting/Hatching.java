package dev.hindcast.retrospective.exporting;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the bars of a hatched rectangle one by one: as a pattern it would become an image, blurred on paper. */
final class Hatching {
    private static final Pattern PAINT = Pattern.compile("url\\(#([\\w.-]+)\\)");
    private static final Pattern TURN = Pattern.compile("rotate\\((-?[\\d.]{1,9})\\)");
    private static final int MOST_BARS = 2_000;

    private final Element root;
    private int clips;

    Hatching(Element root) {
        this.root = root;
    }

    void draw() {
        for (Element rectangle : all(root, "rect")) {
            Matcher paint = PAINT.matcher(rectangle.getAttribute("fill"));
            if (paint.matches()) {
                all(root, "pattern").stream()
                        .filter(pattern -> pattern.getAttribute("id").equals(paint.group(1)))
                        .filter(Hatching::isBars)
                        .findFirst()
                        .ifPresent(pattern -> draw(rectangle, pattern));
            }
        }
    }

    private static boolean isBars(Element pattern) {
        return pattern.getAttribute("patternUnits").equals("userSpaceOnUse")
                && number(pattern, "width") > 0
                && (pattern.getAttribute("patternTransform").isEmpty()
                        || TURN.matcher(pattern.getAttribute("patternTransform"))
                                .matches())
                && children(pattern).stream()
                        .allMatch(bar -> bar.getLocalName().equals("rect")
                                && number(bar, "y") == 0
                                && number(bar, "height") >= number(pattern, "height"));
    }

    private void draw(Element rectangle, Element pattern) {
        Rectangle2D area = turned(rectangle, pattern);
        double step = number(pattern, "width");
        if (area.getWidth() / step > MOST_BARS) {
            return;
        }
        Element clip = put(rectangle, "clipPath");
        clip.setAttribute("id", "hatched-" + ++clips);
        Element edge = (Element) clip.appendChild(rectangle.cloneNode(true));
        edge.removeAttribute("fill");
        Element clipped = put(rectangle, "g");
        clipped.setAttribute("clip-path", "url(#hatched-" + clips + ")");
        Element bars = (Element) clipped.appendChild(create("g"));
        bars.setAttribute("transform", pattern.getAttribute("patternTransform"));
        for (Element bar : children(pattern)) {
            boolean ground = number(bar, "width") >= step;
            double begin = Math.floor(area.getMinX() / step) * step;
            for (double x = begin; x < area.getMaxX(); x += ground ? area.getWidth() + step : step) {
                Element drawn = (Element) bars.appendChild(bar.cloneNode(true));
                drawn.setAttribute("x", String.valueOf(x + number(bar, "x")));
                drawn.setAttribute("y", String.valueOf(area.getMinY()));
                drawn.setAttribute("height", String.valueOf(area.getHeight()));
                if (ground) {
                    drawn.setAttribute("width", String.valueOf(area.getWidth() + step));
                }
            }
        }
        rectangle.setAttribute("fill", "none");
    }

    /** The rectangle as seen from the pattern. */
    private static Rectangle2D turned(Element rectangle, Element pattern) {
        Matcher turn = TURN.matcher(pattern.getAttribute("patternTransform"));
        AffineTransform transform = AffineTransform.getRotateInstance(
                turn.matches() ? Math.toRadians(Double.parseDouble(turn.group(1))) : 0);
        Rectangle2D area = new Rectangle2D.Double(
                number(rectangle, "x"),
                number(rectangle, "y"),
                number(rectangle, "width"),
                number(rectangle, "height"));
        try {
            return new Path2D.Double(area, transform.createInverse()).getBounds2D();
        } catch (NoninvertibleTransformException never) {
            throw new IllegalStateException(never);
        }
    }

    private Element put(Element before, String name) {
        return (Element) before.getParentNode().insertBefore(create(name), before);
    }

    private Element create(String name) {
        return root.getOwnerDocument().createElementNS(SafeSvg.SVG, name);
    }

    private static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.matches("-?\\d{1,7}(\\.\\d{1,9})?") ? Double.parseDouble(value) : 0;
    }

    private static List<Element> all(Element root, String name) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < root.getElementsByTagNameNS(SafeSvg.SVG, name).getLength(); i++) {
            all.add((Element) root.getElementsByTagNameNS(SafeSvg.SVG, name).item(i));
        }
        return all;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
