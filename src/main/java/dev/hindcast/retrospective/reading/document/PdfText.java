package dev.hindcast.retrospective.reading.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF document, line by line as it is printed. */
final class PdfText {
    /** A report has fewer; more is a book, or meant to keep the reader busy. */
    private static final int MOST_PAGES = 500;

    private PdfText() {}

    static Opened open(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return refused("it has more than " + MOST_PAGES + " pages; give it in parts");
            }
            String text = lines(new PDFTextStripper().getText(pdf));
            if (text.isBlank()) {
                return refused(
                        "it holds pictures and no text; recognise its text with a scanner's program, and give that");
            }
            return Opened.of("PDF", ManyIncidents.split(new Document(TextBlocks.of(text), text, List.of())), List.of());
        } catch (InvalidPasswordException e) {
            return refused("it is protected by a password; save it without one and give that");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused("it is damaged; take its text out, for example with pdftotext, and give that");
        }
    }

    /** A page knows no empty lines: those that come out of it are blanks somewhere on the page. */
    private static String lines(String text) {
        return text.replace("\0", "").lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Opened refused(String why) {
        return Opened.refused("PDF", "a PDF document, but " + why);
    }
}
