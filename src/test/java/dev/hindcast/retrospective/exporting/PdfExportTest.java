package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfExportTest {
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws Exception {
        pdf = Loader.loadPDF(ReadBack.bytes(CheckoutRetrospective.written(), Format.PDF));
    }

    @AfterAll
    static void close() throws Exception {
        pdf.close();
    }

    @Test
    void itSaysItsTitleAndItsLanguage() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Checkout outage after the 2.31.0 rollout");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void itIsTaggedForScreenReaders() {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        assertThat(pdf.getDocumentCatalog().getMetadata()).isNotNull();
    }

    @Test
    void sectionsAndTheirHeadingsAreBookmarks() {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
            item.children().forEach(inner -> names.add("  " + inner.getTitle()));
        }

        assertThat(names)
                .containsExactly(
                        "Summary",
                        "Impact",
                        "Timeline",
                        "  What was known when",
                        "  Blind spots",
                        "Contributing factors",
                        "  Cause",
                        "  Detection",
                        "  Response",
                        "  What made it better",
                        "Actions",
                        "Learned",
                        "  Words of the room");
    }

    @Test
    void everyPageSaysWhichItIs() throws Exception {
        int pages = pdf.getNumberOfPages();
        assertThat(pages).isBetween(4, 7);
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(pdf)).contains(page + " / " + pages);
        }
    }

    @Test
    void theContentsSayThePages() throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);

        assertThat(stripper.getText(pdf)).containsPattern("Timeline[ .]+\\d").containsPattern("Learned[ .]+\\d");
    }

    @Test
    void allItsFontsAreWithinIt() throws Exception {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(page.getResources().getFont(name).getName())
                        .isTrue();
            }
        }
    }

    @Test
    void whatNoFontHasIsNamed() {
        assertThat(ReadBack.text(Everything.written(), Format.PDF).replaceAll("\\s+", " "))
                .contains("Emoji stand here: [fire] and [white heavy check mark] are kept.");
    }
}
