package dev.hindcast.retrospective.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private static byte[] pdf(String password, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(16);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void itsLinesAreReadAsThoseOfAText() throws IOException {
        ReadFile read = PostmortemReader.read(
                "queue.pdf", pdf("", "Orders waited for an hour", "All times in UTC", "Resolved: 2026-02-03 15:02"));
        assertThat(read.format()).isEqualTo("PDF");
        assertThat(read.postmortems())
                .singleElement()
                .satisfies(one -> assertThat(one.milestones(StatedMilestone.Name.RESOLVED))
                        .singleElement()
                        .satisfies(resolved ->
                                assertThat(resolved.value().time().toString()).isEqualTo("2026-02-03 15:02 UTC")));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheWayOut() throws IOException {
        assertThat(PostmortemReader.read("a.pdf", pdf("secret", "x")).refused()).contains("password");
        assertThat(PostmortemReader.read("a.pdf", pdf("")).refused()).contains("pictures and no text");
        byte[] whole = pdf("", "Resolved: 2026-02-03 15:02");
        byte[] cut = Arrays.copyOf("%PDF-1.7 and nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8), 30);
        assertThat(PostmortemReader.read("a.pdf", cut).refused()).contains("damaged");
        for (int length = 0; length < whole.length; length += 7) {
            PostmortemReader.read("a.pdf", Arrays.copyOf(whole, length));
        }
    }
}
