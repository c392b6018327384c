package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordExportTest {
    @Test
    void everyPartIsWellFormed() throws Exception {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(ReadBack.bytes(Everything.written(), Format.WORD)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".png")) {
                    assertThat(ImageIO.read(new ByteArrayInputStream(part)).getWidth())
                            .isEqualTo(2000);
                } else {
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(part));
                }
            }
        }
    }

    @Test
    void headingsAreHeadings() throws Exception {
        assertThat(word().getParagraphs().stream()
                        .filter(paragraph ->
                                String.valueOf(paragraph.getStyle()).matches("Title|Heading\\d"))
                        .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                .containsExactly(
                        "Title Überlauf: “checkout” & Co. stood <still>",
                        "Heading1 Summary",
                        "Heading2 A heading within the office shift",
                        "Heading3 Deeper heading",
                        "Heading1 Timeline & gaps",
                        "Heading1 Learned");
    }

    @Test
    void tablesKeepTheirRowsAndRepeatTheirHead() throws Exception {
        List<XWPFTable> tables = word().getTables();

        assertThat(tables).extracting(XWPFTable::getNumberOfRows).containsExactly(5, 41, 4);
        assertThat(tables.get(1).getRow(0).isRepeatHeader()).isTrue();
        assertThat(tables.get(1).getRow(40).getCell(1).getText()).isEqualTo("Row number 40 says what happened then.");
        assertThat(tables.get(2).getRow(3).getCell(0).getText()).isEqualTo("a | b");
    }

    @Test
    void listsAreNestedAndNumberedAsTheyWere() throws Exception {
        assertThat(word().getParagraphs().stream()
                        .filter(paragraph -> paragraph.getNumID() != null)
                        .map(paragraph -> paragraph.getNumIlvl() + " " + paragraph.getNumFmt() + " " + start(paragraph)
                                + " " + paragraph.getText()))
                .contains(
                        "0 decimal 1 Third sentence, numbered one.",
                        "1 bullet - Fourth sentence, nested bullet.",
                        "2 decimal 1 Fifth sentence, nested deeper.",
                        "2 decimal 1 Sixth sentence, its sibling.",
                        "0 decimal 1 Seventh sentence, numbered two.",
                        "0 decimal 5 Ninth sentence, a list that begins at five.");
    }

    private static String start(XWPFParagraph paragraph) {
        return paragraph.getNumStartOverride() == null
                ? "-"
                : paragraph.getNumStartOverride().toString();
    }

    @Test
    void looksAndLinksAreKept() throws Exception {
        XWPFDocument word = word();
        List<XWPFRun> runs = word.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();

        assertThat(runs).anyMatch(run -> run.isBold() && run.text().equals("heavy words"));
        assertThat(runs).anyMatch(run -> run.isItalic() && run.text().equals("slanted words"));
        assertThat(runs)
                .anyMatch(run -> run.getStyle().equals("CodeWord") && run.text().equals("code_words()"));
        assertThat(List.of(word.getHyperlinks()))
                .extracting(link -> link.getURL())
                .contains("https://runbooks.example.org/pool?a=1&b=2", "mailto:oncall@example.org");
    }

    @Test
    void thePictureIsThereAndSaysWhatItShows() throws Exception {
        XWPFDocument word = word();

        assertThat(word.getAllPictures()).hasSize(1);
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getEmbeddedPictures().stream())
                        .map(picture -> picture.getDescription()))
                .containsExactly("Two lanes and a gap");
    }

    private static XWPFDocument word() throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(ReadBack.bytes(Everything.written(), Format.WORD)));
    }
}
