package dev.hindcast.analysis.picture;

import dev.hindcast.analysis.ChainEnd;
import dev.hindcast.timeline.picture.Palette;
import dev.hindcast.timeline.picture.Svg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer as a box: its text, what it cites, and how its chain ends there, by shape and word. */
final class WhyBox {
    private static final double PAD = 12;

    private final double width;
    private final @Nullable ChainEnd end;
    private final boolean factor;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<WhyBox> children;
    private double x;
    private double y;

    /**
     * @param cited the statements that it cites, as few words each
     * @param end null where the chain goes on
     */
    WhyBox(
            String text,
            List<String> cited,
            @Nullable ChainEnd end,
            boolean factor,
            double width,
            List<WhyBox> children) {
        this.width = width;
        this.end = end;
        this.factor = factor;
        this.children = children;
        double inner = width - 2 * PAD;
        if (end == ChainEnd.CONDITION) {
            blocks.add(TextBlock.of("⬢ Condition", Lettering.bold(12), inner, Palette.ACCENT));
        } else if (end == ChainEnd.PERSON) {
            blocks.add(TextBlock.of("Ends at a person", Lettering.bold(12), inner, Palette.GAP));
        }
        blocks.add(TextBlock.of(text, factor ? Lettering.bold(15) : Lettering.plain(14), inner, Palette.INK));
        if (!cited.isEmpty()) {
            blocks.add(TextBlock.of("▤ " + String.join(", ", cited), Lettering.plain(12), inner, Palette.SOFT));
        }
        if (end == ChainEnd.PERSON || end == ChainEnd.OPEN) {
            String colour = end == ChainEnd.PERSON ? Palette.GAP : Palette.SOFT;
            blocks.add(TextBlock.of("→ " + end.question(), Lettering.bold(12), inner, colour));
        }
    }

    void put(double left, double top) {
        x = left;
        y = top;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double width() {
        return width;
    }

    double height() {
        return blocks.stream().mapToDouble(TextBlock::height).sum() + (blocks.size() - 1) * 3 + 2 * PAD - 4;
    }

    List<WhyBox> children() {
        return children;
    }

    void draw(Svg svg) {
        String frame = end == ChainEnd.CONDITION
                ? "stroke=\"" + Palette.ACCENT + "\" stroke-width=\"2.5\""
                : end == ChainEnd.PERSON
                        ? "stroke=\"" + Palette.GAP + "\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\""
                        : end == ChainEnd.OPEN
                                ? "stroke=\"" + Palette.SOFT + "\" stroke-dasharray=\"3 4\""
                                : "stroke=\"" + (factor ? Palette.INK : Palette.LINE) + "\" stroke-width=\"1.5\"";
        svg.add(
                "<g class=\"box\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" %s/>",
                x, y, width, height(), end == ChainEnd.CONDITION ? 16 : 5, Palette.PAPER, frame);
        double top = y + PAD - 2;
        for (TextBlock block : blocks) {
            block.draw(svg, x + PAD, top);
            top += block.height() + 3;
        }
        svg.add("</g>");
    }
}
