package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.WrittenSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words in a section's picture: what is written in it, what one sees when pointing at something, what is read out. */
public final class PictureWords {
    private PictureWords() {}

    /**
     * In the order of the picture.
     *
     * @throws UnreadablePicture when nothing can be made of it
     */
    public static List<String> of(WrittenSection section) throws UnreadablePicture {
        List<String> words = new ArrayList<>();
        rewritten(section, text -> {
            words.add(text);
            return text;
        });
        return words;
    }

    /**
     * The picture with other words, as a document of its own in which only what draws is left: neither addresses nor
     * names of data.
     *
     * @param other is given each piece of text as it stands in the picture
     * @throws UnreadablePicture when nothing can be made of it
     */
    public static String rewritten(WrittenSection section, UnaryOperator<String> other) throws UnreadablePicture {
        Picture picture = Picture.of(section, "p");
        rewrite(picture.root(), other);
        return picture.within();
    }

    private static void rewrite(Element element, UnaryOperator<String> other) {
        Attr label = element.getAttributeNode("aria-label");
        if (label != null) {
            label.setValue(other.apply(label.getValue()));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                text.setData(other.apply(text.getData()));
            } else if (child instanceof Element inner) {
                rewrite(inner, other);
            }
        }
    }
}
