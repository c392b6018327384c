package dev.hindcast.analysis.picture;

import dev.hindcast.timeline.picture.Svg;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Some lines of text, one under the other. */
record TextBlock(List<String> lines, Lettering letters, String colour) {
    static TextBlock of(String text, Lettering letters, double width, String colour) {
        return new TextBlock(letters.lines(text, width), letters, colour);
    }

    double height() {
        return lines.size() * letters.line();
    }

    /** @param top where its first line begins */
    void draw(Svg svg, double x, double top) {
        draw(svg, y -> x, top);
    }

    /**
     * @param left where a line begins at a height; lines begin at the smaller of the places at their top and bottom
     * @param top where its first line begins
     */
    void draw(Svg svg, DoubleUnaryOperator left, double top) {
        double y = top;
        for (String line : lines) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"%s\"%s>%s</text>",
                    Math.min(left.applyAsDouble(y), left.applyAsDouble(y + letters.line())),
                    y + letters.size(),
                    colour,
                    letters.size(),
                    letters.bold() ? " font-weight=\"600\"" : "",
                    Svg.escaped(line));
            y += letters.line();
        }
    }
}
