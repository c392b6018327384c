package dev.hindcast.analysis.picture;

import dev.hindcast.analysis.ChainEnd;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.timeline.picture.Palette;
import dev.hindcast.timeline.picture.PictureFrame;
import dev.hindcast.timeline.picture.Svg;
import java.util.List;
import java.util.function.Function;

/**
 * Draws the whys of a factor as a tree: from left to right where there is room, or else from top to bottom, each answer
 * under its question and a little to the right.
 */
public final class WhyPicture {
    private static final double EDGE = 4;
    private static final double GAP = 14;
    private static final double STEP = 34;
    private static final double NARROWEST = 180;
    private static final double WIDEST = 300;

    private final Function<Long, String> cited;
    private final PictureFrame frame;
    private final boolean beside;
    private final double indent;
    private final double column;

    private WhyPicture(WhyTree tree, Function<Long, String> cited, PictureFrame frame) {
        this.cited = cited;
        this.frame = frame;
        int levels = tree.depth() + 1;
        double room = (frame.width() - 2 * EDGE - (levels - 1) * STEP) / levels;
        this.beside = !frame.isNarrow() && room >= NARROWEST;
        this.column = Math.min(WIDEST, room);
        double deep = frame.width() - 2 * EDGE - NARROWEST;
        this.indent = Math.max(4, Math.min(frame.isNarrow() ? 18 : 36, deep / levels));
    }

    /** @param cited few words for the number of an event, such as {@code 14:47 alert} */
    public static String svg(String factor, WhyTree tree, Function<Long, String> cited, PictureFrame frame) {
        return new WhyPicture(tree, cited, frame).draw(factor, tree);
    }

    private String draw(String factor, WhyTree tree) {
        double width = beside ? column : under(0);
        List<WhyBox> children = tree.roots().stream().map(this::box).toList();
        WhyBox root = new WhyBox(factor, List.of(), null, true, width, children);
        double bottom = beside ? putBeside(root, EDGE, EDGE) : putUnder(root, EDGE, EDGE);
        Svg svg = new Svg();
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"analysis-picture\" viewBox=\"0 0 %d %s\" width=\"100%%\""
                        + " role=\"img\" aria-label=\"%s\" font-family=\"var(--sans,'Source Sans Pro',system-ui,sans-serif)\">",
                frame.width(), bottom + EDGE, Svg.escaped(told(factor, tree)));
        if (frame.standalone()) {
            svg.add("%s", Palette.STYLE);
        }
        lines(svg, root);
        boxes(svg, root);
        return svg.add("</svg>").toString();
    }

    private WhyBox box(WhyTree.Node node) {
        return new WhyBox(
                node.why().text(),
                node.why().events().stream().map(cited).toList(),
                node.end(),
                false,
                beside ? column : under(node.depth()),
                node.children().stream().map(this::box).toList());
    }

    private double under(int depth) {
        return Math.min(frame.width() - 2 * EDGE - depth * indent, 560);
    }

    /** Gives where the tree ends below. */
    private double putBeside(WhyBox box, double x, double top) {
        double bottom = top;
        for (WhyBox child : box.children()) {
            bottom = putBeside(child, x + column + STEP, bottom) + GAP;
        }
        double below = box.children().isEmpty() ? 0 : bottom - GAP - top;
        double spare = box.height() - below;
        if (spare > 0) {
            box.children().forEach(child -> shift(child, spare / 2));
        }
        box.put(x, top + Math.max(0, -spare / 2));
        return top + Math.max(below, box.height());
    }

    private static void shift(WhyBox box, double by) {
        box.put(box.x(), box.y() + by);
        box.children().forEach(child -> shift(child, by));
    }

    private double putUnder(WhyBox box, double x, double top) {
        box.put(x, top);
        double bottom = top + box.height();
        for (WhyBox child : box.children()) {
            bottom = putUnder(child, x + indent, bottom + GAP);
        }
        return bottom;
    }

    private void lines(Svg svg, WhyBox box) {
        for (WhyBox child : box.children()) {
            double to = child.y() + (beside ? child.height() / 2 : Math.min(20, child.height() / 2));
            String path;
            if (beside) {
                double from = box.x() + box.width();
                double middle = from + STEP / 2;
                path = "M%s %sH%sV%sH%s"
                        .formatted(
                                Svg.number(from),
                                Svg.number(box.y() + box.height() / 2),
                                Svg.number(middle),
                                Svg.number(to),
                                Svg.number(child.x()));
            } else {
                path = "M%s %sV%sH%s"
                        .formatted(
                                Svg.number(box.x() + indent / 2),
                                Svg.number(box.y() + box.height()),
                                Svg.number(to),
                                Svg.number(child.x()));
            }
            svg.add(
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" opacity=\".7\"/>",
                    path, Palette.SOFT);
            lines(svg, child);
        }
    }

    private static void boxes(Svg svg, WhyBox box) {
        box.draw(svg);
        box.children().forEach(child -> boxes(svg, child));
    }

    /** The tree in words, for those who do not see it. */
    private static String told(String factor, WhyTree tree) {
        StringBuilder told = new StringBuilder("Whys of: " + factor + ".");
        tell(told, tree.roots(), "");
        return told.toString();
    }

    private static void tell(StringBuilder told, List<WhyTree.Node> nodes, String number) {
        int n = 1;
        for (WhyTree.Node node : nodes) {
            String here = number + n++;
            told.append(' ').append(here).append(": ").append(node.why().text());
            ChainEnd end = node.end();
            if (end != null) {
                told.append(" (")
                        .append(end == ChainEnd.CONDITION ? "condition that can be changed" : end.question())
                        .append(')');
            }
            told.append('.');
            tell(told, node.children(), here + ".");
        }
    }
}
