package dev.hindcast.retrospective.exporting;

import java.util.ArrayList;
import java.util.List;

/**
 * One cut of a font.
 *
 * @param family under which styles and pictures name it
 * @param weight 400 or 600
 * @param trueType the file
 */
record Typeface(String family, int weight, boolean italic, byte[] trueType) {
    /** Begins the name of every file of the WebJar that the pages use. */
    static final String SANS = "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-";

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    /** Those without serifs first, in the order in which a character is looked for. */
    static List<Typeface> all() {
        List<Typeface> all = new ArrayList<>();
        web(all, Typefaces.SANS, SANS + "latin-");
        web(all, Typefaces.SANS + " Ext", SANS + "latin-ext-");
        web(all, Typefaces.SANS + " Greek", SANS + "greek-");
        web(all, Typefaces.SANS + " Cyrillic", SANS + "cyrillic-");
        own(all, Typefaces.SIGNS, DEJAVU + "Sans", "-Bold", "-Oblique", "-BoldOblique");
        own(all, Typefaces.SERIF, DEJAVU + "SerifCondensed", "-Bold", "-Italic", "-BoldItalic");
        own(all, Typefaces.MONO, DEJAVU + "SansMono", "-Bold", "-Oblique", "-BoldOblique");
        return List.copyOf(all);
    }

    private static void web(List<Typeface> all, String family, String file) {
        all.add(cut(family, 400, false, file + "400-normal.woff"));
        all.add(cut(family, 400, true, file + "400-italic.woff"));
        all.add(cut(family, 600, false, file + "600-normal.woff"));
        all.add(cut(family, 600, true, file + "600-italic.woff"));
    }

    private static void own(
            List<Typeface> all, String family, String file, String bold, String italic, String boldItalic) {
        all.add(cut(family, 400, false, file + ".ttf"));
        all.add(cut(family, 400, true, file + italic + ".ttf"));
        all.add(cut(family, 600, false, file + bold + ".ttf"));
        all.add(cut(family, 600, true, file + boldItalic + ".ttf"));
    }

    private static Typeface cut(String family, int weight, boolean italic, String file) {
        String style = (weight == 600 ? "Bold" : "") + (italic ? "Italic" : "");
        byte[] trueType = FontFile.trueType(Resource.bytes(file), family, style.isEmpty() ? "Regular" : style);
        return new Typeface(family, weight, italic, trueType);
    }
}
