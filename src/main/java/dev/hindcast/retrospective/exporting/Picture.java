package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.WrittenSection;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * The picture of a section, of which only drawing is left.
 *
 * @param root an {@code svg} with {@code viewBox} and without a size
 * @param alt what it shows, in words
 * @param width of the view box; so is the height
 */
record Picture(Element root, String alt, double width, double height) {
    /** For a file of its own: light, and dark where the reader prefers it. */
    private static final String STYLE = "<style>svg{background:var(--panel)}" + Tokens.css() + "</style>";

    /** @param key begins the ids within, so that those of two pictures in one document differ */
    static Picture of(WrittenSection section, String key) throws UnreadablePicture {
        return SafeSvg.picture(Objects.requireNonNull(section.picture()), section.title(), key);
    }

    /** Within a page that defines the colours. */
    String within() {
        return SvgText.of(root, "");
    }

    /** As a document. */
    String alone() {
        return SvgText.of(root, STYLE);
    }

    /** With the light colours and with fonts that are there, for what knows neither variables nor fallbacks. */
    String inked() {
        return SvgText.of(Ink.of(root), "");
    }
}
