package dev.hindcast.retrospective.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.sharing.Doubt.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AnonymisingTest {
    private static final List<Person> PEOPLE = List.of(new Person("Priya Nair", List.of("priya@acme.com")));
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" aria-label="What Priya saw">
              <a href="https://wiki.acme.internal/e1"><title>14:03: Priya Nair restarts orders-db-0</title>
              <text x="1" y="9" id="%s" data-who="Priya">%s</text></a>
            </svg>
            """;

    private static Written written(String markdown, String drawn) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("services", List.of("checkout", "orders-db-0"));
        front.put("published", "2026-03-05T10:00:00Z");
        front.put("published_by", "Priya Nair");
        return new Written(
                "Priya’s outage of orders-db-0",
                front,
                List.of(
                        new WrittenSection("acme-impact", "Impact on Northwind", "Northwind waited [e1].", null),
                        new WrittenSection("timeline", "Timeline", markdown, SVG.formatted("x", drawn))));
    }

    private static List<StandIn> standIns(Written written) {
        return Proposals.of(
                Texts.of(written),
                PEOPLE,
                List.of(),
                List.of(new StandIn(IdentifierKind.CUSTOMER, "Northwind", "", false, true)));
    }

    private static Anonymised anonymised(Written written) {
        return Anonymising.of(Anonymising.legible(written), standIns(written));
    }

    @Test
    void noFormOfTheResultNamesAnybody() throws IOException {
        Written result = anonymised(written(
                        "| Time | What |\n| --- | --- |\n| 14:03 | Pri\u00adya on `orders-db-0`, [her notes](https://wiki.acme.internal/~priya) |\n\n"
                                + "![Priya at work](priya.png \"Nair\")\n\n```\nssh priya@orders-db-0.acme.internal\n```\n",
                        "Priya: orders-db…"))
                .written();
        for (Format format : Format.values()) {
            String file = words(result, format).toLowerCase(Locale.ROOT);
            assertThat(file)
                    .as(format.title())
                    .contains("engineer a")
                    .doesNotContain("priya", "nair", "acme", "northwind", "orders-db", "wiki");
        }
        assertThat(SecondLook.at(result, List.of()))
                .noneMatch(doubt -> doubt.words().matches("(?i).*(priya|acme).*"));
    }

    @Test
    void aNameDrawnInPartsKeepsThePictureAtHome() {
        Anonymised result = anonymised(written("Priya Nair", "Acme <tspan>Nort</tspan>hwind"));
        assertThat(result.written().sections().get(1).picture()).isNotNull();

        Anonymised split = Anonymising.of(
                written("x", "<tspan>Northwind</tspan><tspan>Traders</tspan>"),
                List.of(new StandIn(IdentifierKind.CUSTOMER, "Northwind Traders", "Customer 1", false, true)));
        assertThat(split.written().sections().get(1).picture()).isNull();
        assertThat(split.without()).singleElement().asString().contains("Timeline", "left out");
    }

    @Test
    void keysOfSectionsThatTemplatesAddedSayNothing() {
        assertThat(anonymised(written("x", "x")).written().sections())
                .extracting(WrittenSection::key)
                .containsExactly("section-1", "timeline");
    }

    @Test
    void withoutTheEvidenceNothingIsCited() {
        assertThat(anonymised(written("x", "x")).written().sections().get(0).markdown())
                .isEqualTo("Customer 1 waited.");
    }

    @Test
    void theColumnOfCitationsGoesWithThem() {
        assertThat(
                        Citations.without(
                                "| Time | What | Evidence |\n| --- | --- | --- |\n| 14:03 | a \\| b | [e1] |\n\nSo it was [e1] [e2].\n"))
                .isEqualTo("| Time | What |\n| --- | --- |\n| 14:03 | a \\| b |\n\nSo it was.\n");
        assertThat(Citations.without("| A | B |\n| --- | --- |\n| x | y [e3] |"))
                .isEqualTo("| A | B |\n| --- | --- |\n| x | y |");
    }

    @Test
    void whatCannotBeReplacedIsSaid() {
        Written tricky = written("asked Pri**ya** today, mail p&#114;iya@acme.com", "x");
        List<StandIn> standIns = standIns(tricky);
        assertThat(SecondLook.at(Anonymising.of(tricky, standIns).written(), standIns))
                .filteredOn(doubt -> doubt.reason() == Reason.STILL_THERE)
                .extracting(Doubt::words)
                .isNotEmpty();
    }

    @Test
    void theSecondLookAsksAboutWhatNobodyRecognised() {
        Written open = new Written(
                "Outage",
                Map.of(),
                List.of(new WrittenSection(
                        "summary", "Summary", "We told Contoso and Mr Voss about svc.a.b.zz and 4711471147.", null)));
        assertThat(SecondLook.at(open, List.of()))
                .extracting(Doubt::words)
                .contains("Contoso", "Voss", "svc.a.b.zz", "4711471147");
    }

    private static String words(Written written, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports().write(written, format, out);
        if (format == Format.PDF) {
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                return new PDFTextStripper().getText(pdf)
                        + pdf.getDocumentInformation().getCOSObject()
                        + pdf.getDocumentCatalog().getCOSObject();
            }
        }
        if (format != Format.WORD) {
            return out.toString(StandardCharsets.UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
