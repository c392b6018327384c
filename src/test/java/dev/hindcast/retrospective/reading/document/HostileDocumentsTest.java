package dev.hindcast.retrospective.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that mean harm, or are broken, are refused with a reason and never thrown. */
@Timeout(20)
class HostileDocumentsTest {
    private static ReadFile read(String name, String text) {
        return PostmortemReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] docx(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPdfIsRefusedWithTheWayOut() {
        assertThat(read("outage.pdf", "%PDF-1.7\n…").refused()).contains("take its text out");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = docx("word/document.xml", new byte[65 << 20]);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(PostmortemReader.read("outage.docx", bomb).refused()).contains("larger than 64 MiB");
    }

    @Test
    void entitiesOfXmlAreNotExpanded() throws IOException {
        String xml = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>";
        ReadFile read =
                PostmortemReader.read("outage.docx", docx("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.refused() == null ? read.postmortems().get(0).text() : "")
                .doesNotContain("root:")
                .doesNotContain("aaaa");
    }

    @Test
    void referencesOfYamlThatMultiplyAreRefused() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d,".formatted(i - 1).repeat(10))
                    .append("]\n");
        }
        ReadFile read = read("outage.md", yaml.append("---\n# Outage\n").toString());

        assertThat(read.postmortems().get(0).unclear())
                .extracting(Unclear::why)
                .singleElement()
                .asString()
                .startsWith("the front matter is no YAML");
    }

    @Test
    void brokenFrontMatterIsNamedWithItsLineAndTheRestIsRead() {
        ReadFile read = read("outage.md", "---\ntitle: Outage\nowner: [a, b\n---\n- Resolved: 2026-03-04 15:29\n");

        assertThat(read.postmortems().get(0).milestones()).hasSize(1);
        assertThat(read.postmortems().get(0).unclear())
                .singleElement()
                .satisfies(one -> assertThat(one.where().line()).isBetween(3, 4));
    }

    @Test
    void deepNestingEndsSomewhere() {
        assertThat(read("a.md", "> ".repeat(20_000) + "x").postmortems()).hasSize(1);
        assertThat(read("b.md", "*".repeat(20_000) + "x").postmortems()).hasSize(1);
        assertThat(read("c.md", "[".repeat(20_000) + "x").postmortems()).hasSize(1);
        assertThat(read("d.html", "<div>".repeat(50_000) + "x").postmortems()).hasSize(1);
        assertThat(read("e.html", "<ul><li>".repeat(20_000) + "x").postmortems())
                .hasSize(1);
        assertThat(read("f.json", "[".repeat(100_000)).refused()).contains("cannot be read");
    }

    @Test
    void longLinesOfDigitsTakeNoTime() {
        assertThat(read("a.md", "- Resolved: " + "2026-03-04 15:29 ".repeat(20_000))
                        .postmortems())
                .hasSize(1);
        assertThat(read("b.txt", "1:1:1:1-".repeat(100_000)).postmortems()).hasSize(1);
        assertThat(read("c.md", "Status: " + "Resolved at ".repeat(50_000)).postmortems())
                .hasSize(1);
    }

    @Test
    void oneBrokenLineOfJsonLosesNoOtherOne() {
        ReadFile read = read(
                "a.jsonl",
                "{\"title\":\"A\",\"body\":\"x\"}\n{\"title\":\"B\",\"body\":\"y\"}\nno json\n{\"title\":\"C\",\"body\":\"z\"}\n");

        assertThat(read.postmortems()).hasSize(3);
        assertThat(read.unclear())
                .singleElement()
                .satisfies(one -> assertThat(one.where().line()).isEqualTo(3));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(read("a.md", "\0\1\2").refused()).contains("no text");
        assertThat(read("a.md", " \n").refused()).contains("empty");
        assertThat(read("a.json", "{\"pods\":[1,2]}").refused()).contains("no issues and no incidents");
    }
}
