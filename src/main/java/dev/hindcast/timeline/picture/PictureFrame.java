package dev.hindcast.timeline.picture;

/**
 * Where a picture will stand.
 *
 * @param width in CSS pixels at which its letters have their natural size; below 640 the lanes' names stand above them
 * @param link what comes before an event's name in a link, such as {@code #event-}
 * @param standalone whether it brings its own colours, for light and dark, instead of taking those of the page
 */
public record PictureFrame(int width, String link, boolean standalone) {
    /** Beside text, on a wide window. */
    public static PictureFrame wide(String link) {
        return new PictureFrame(1180, link, false);
    }

    /** On a telephone. */
    public static PictureFrame narrow(String link) {
        return new PictureFrame(420, link, false);
    }

    public boolean isNarrow() {
        return width < 640;
    }
}
