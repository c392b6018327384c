package dev.hindcast.retrospective.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Originals.Part;
import dev.hindcast.retrospective.reading.document.Document;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalTest {
    private static List<Part> parts(String name, String text, String title) {
        var opened = DocumentFormats.open(name, text.getBytes(StandardCharsets.UTF_8));
        Document document = opened.documents().get(0);
        return Original.parts(document, opened.format().equals("Markdown"), title);
    }

    @Test
    void aSingleHeadingAboveTheOthersIsNoWayToCut() {
        assertThat(parts(
                        "a.md",
                        "# T\n\n## Summary\n\nIt broke.\n\n# Stats\n\n- Category: disk\n\n## Notes\n\nx\n",
                        "T"))
                .extracting(part -> part.outline().key())
                .containsExactly("summary", "stats", "notes");
    }

    @Test
    void headingsInsideMoveBelowTheirSectionAndCodeStaysAsItIs() {
        String text = "Intro.\n\nSummary\n=======\n\n```\n# no heading\n```\n\n## Deeper\n\ny\n\nImpact\n======\n\nz\n";
        List<Part> parts = parts("a.md", text, "none");
        assertThat(parts).extracting(part -> part.outline().title()).containsExactly("As written", "Summary", "Impact");
        assertThat(parts.get(1).text()).isEqualTo("```\n# no heading\n```\n\n### Deeper\n\ny");
        assertThat(parts.get(2).text()).isEqualTo("z");
    }

    @Test
    void aTextOfNothingButHeadingsOrLinesIsCutInTimeThatGrowsWithItsLength() {
        String headings = "# Same\n\nx\n\n".repeat(40_000);
        List<Part> many = parts("a.md", headings, "none");
        assertThat(many).hasSizeLessThan(300);
        assertThat(many.get(many.size() - 1).text().length()).isGreaterThan(headings.length() / 2);
        String items = "# One\n\n" + "- item\n".repeat(100_000) + "\n# Two\n\ny\n";
        assertThat(parts("a.md", items, "none")).hasSize(2);
    }

    @Test
    void addressesThatAreDefinedElsewhereComeAlong() {
        List<Part> parts = parts("a.md", "# A\n\nsee [x]\n\n# B\n\nb\n\n[x]: https://x.example\n", "none");
        assertThat(parts.get(0).text()).isEqualTo("see [x]\n\n[x]: https://x.example");
    }

    @Test
    void whatIsNoMarkdownMeansNothingInIt() {
        List<Part> parts = parts(
                "a.html",
                "<h1>T</h1><h2>Summary</h2><p>5 * 3 &lt; 16_000 [see](x)</p><ul><li>one<ul><li>two</li></ul></li></ul>"
                        + "<h2>Impact</h2><table><tr><th>a</th></tr><tr><td>b | c <a href='https://x.example/1'>l</a></td></tr></table>",
                "T");
        assertThat(parts).extracting(part -> part.outline().key()).containsExactly("summary", "impact");
        assertThat(parts.get(0).text())
                .startsWith("5 \\* 3 &lt; 16\\_000 \\[see\\](x)")
                .endsWith("- one\n  - two");
        assertThat(parts.get(1).text()).isEqualTo("| a |\n| --- |\n| b \\| c l <https://x.example/1> |");
    }

    @Test
    void fieldsComeLastAndValuesOfOneStandTogether() {
        List<Part> parts = parts(
                "a.json",
                "{\"title\":\"T\",\"labels\":[\"a\",\"b\"],\"body\":\"## Why\\n\\nso\\n\\n## How\\n\\nthus\"}",
                "T");
        assertThat(parts).extracting(part -> part.outline().key()).containsExactly("why", "how", "fields");
        assertThat(parts.get(2).text()).contains("- **labels**: a, b");
    }
}
