package dev.hindcast.retrospective.exporting;

import static java.util.stream.Collectors.joining;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the program, so that a document looks the same wherever it is made. */
final class Typefaces {
    static final String SANS = "Hindcast Sans";
    static final String SERIF = "Hindcast Serif";
    static final String MONO = "Hindcast Mono";
    /** Has arrows, shapes and mathematical signs, and most letters of Europe. */
    static final String SIGNS = "Hindcast Signs";

    private static final List<Typeface> ALL = Typeface.all();
    private static final boolean REGISTERED = registered();

    /** Characters that one family has. */
    record Run(String family, String text) {}

    private record Covered(String family, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    private static final List<Covered> COVERED = ALL.stream()
            .filter(face ->
                    face.weight() == 400 && !face.italic() && !face.family().equals(MONO))
            .map(face -> new Covered(face.family(), letters(face)))
            .toList();

    private Typefaces() {}

    /** A style sheet in which the words SANS, SERIF and MONO stand for fonts. */
    static String named(String css) {
        String rest = COVERED.stream()
                .map(Covered::family)
                .distinct()
                .map(Typefaces::quoted)
                .collect(joining(","));
        return css.replace("SANS", rest)
                .replace("SERIF", quoted(SERIF) + "," + rest)
                .replace("MONO", quoted(MONO) + "," + rest);
    }

    private static String quoted(String family) {
        return '"' + family + '"';
    }

    static void forPages(PdfRendererBuilder pdf) {
        for (Typeface face : ALL) {
            pdf.useFont(
                    () -> new ByteArrayInputStream(face.trueType()),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    static void forPictures() {
        if (!REGISTERED) {
            throw new IllegalStateException(
                    "The system cannot draw letters. Install fontconfig and any font (Debian, Ubuntu: apt install"
                            + " fontconfig fonts-dejavu-core; Alpine: apk add fontconfig ttf-dejavu).");
        }
    }

    private static boolean registered() {
        try {
            for (Typeface face : ALL) {
                if (face.italic() || face.family().equals(SERIF)) {
                    continue;
                }
                Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.trueType()));
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            }
            return true;
        } catch (FontFormatException | IOException | LinkageError | RuntimeException without) {
            return false;
        }
    }

    private static CmapLookup letters(Typeface face) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(face.trueType()))
                    .getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(face.family(), broken);
        }
    }

    /** With the name in brackets for what no font has, such as {@code [fire]}. */
    static String legible(String text) {
        if (text.codePoints().allMatch(Typefaces::isLegible)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(letter -> {
            if (isLegible(letter)) {
                legible.appendCodePoint(letter);
            } else if (Character.getType(letter) != Character.FORMAT
                    && Character.getType(letter) != Character.NON_SPACING_MARK) {
                legible.append('[').append(name(letter)).append(']');
            }
        });
        return legible.toString();
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? "U+%04X".formatted(letter) : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isLegible(int letter) {
        return letter <= '~' || COVERED.stream().anyMatch(family -> family.has(letter));
    }

    /** In order; a character that no family has stays with the one before. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        String family = SANS;
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            String needed = family(letter, family);
            if (!needed.equals(family)) {
                if (at > from) {
                    runs.add(new Run(family, text.substring(from, at)));
                }
                family = needed;
                from = at;
            }
            at += Character.charCount(letter);
        }
        runs.add(new Run(family, text.substring(from)));
        return runs;
    }

    private static String family(int letter, String current) {
        return COVERED.stream()
                .filter(family -> family.has(letter))
                .map(Covered::family)
                .findFirst()
                .orElse(current);
    }
}
