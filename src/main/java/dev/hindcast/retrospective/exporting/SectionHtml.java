package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.WrittenSection;

/** A section as HTML in which nothing acts and nothing is fetched, for a page that defines the colours. */
public final class SectionHtml {
    private SectionHtml() {}

    /**
     * @param key begins the ids within: letters, digits and hyphens
     * @return a figure, or a sentence that says why there is none; empty when the section has no picture
     */
    public static String picture(WrittenSection section, String key) {
        if (section.picture() == null) {
            return "";
        }
        try {
            return "<figure tabindex=\"0\"><div>" + Picture.of(section, key).within() + "</div></figure>\n";
        } catch (UnreadablePicture unreadable) {
            return "<p class=\"missing\">" + Xml.text(unreadable.getMessage()) + "</p>\n";
        }
    }

    /** The text; a wide table moves by itself, not the page. */
    public static String text(WrittenSection section, String key) {
        return HtmlText.of(Tree.of(section.markdown()), key)
                .replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
