package dev.hindcast.analysis.web;

import dev.hindcast.timeline.picture.PictureFrame;
import java.util.function.Function;

/**
 * The same picture for a wide, a middle and a narrow place; the page shows the one that fits.
 *
 * @param wide SVG, as are the others
 */
public record Pictures(String wide, String middle, String narrow) {
    private static final int WIDE = 1080;
    private static final int MIDDLE = 700;
    private static final int NARROW = 360;

    static Pictures of(Function<PictureFrame, String> draw) {
        return new Pictures(
                draw.apply(frame(WIDE, false)), draw.apply(frame(MIDDLE, false)), draw.apply(frame(NARROW, false)));
    }

    /** A picture on its own, with its own colours. */
    static PictureFrame alone(int width) {
        return frame(Math.max(320, Math.min(width, 4000)), true);
    }

    private static PictureFrame frame(int width, boolean standalone) {
        return new PictureFrame(width, "", standalone);
    }
}
