package dev.hindcast.timeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.timeline.Story;
import dev.hindcast.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAndMarkdownTest {
    private static final ReportOptions OPTIONS = new ReportOptions(Story.BERLIN, false, false, 0);

    private static String written(ReportFormat format, Timeline timeline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(timeline, TextReportTest.FILES, OPTIONS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        String page = written(ReportFormat.HTML, Story.checkoutOutage().reconstruct());

        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http")
                .doesNotContain("src=")
                .doesNotContain("@import");
    }

    @Test
    void thePageHoldsThePictureForWideAndForNarrowWindows() throws IOException {
        String page = written(ReportFormat.HTML, Story.checkoutOutage().reconstruct());

        assertThat(page)
                .contains("viewBox=\"0 0 1180")
                .contains("viewBox=\"0 0 420")
                .contains("id=\"event-4\"");
    }

    @Test
    void whatEvidenceSaysIsNeverMarkup() throws IOException {
        Timeline timeline = Story.checkoutOutage()
                .chat("15:01", "Mei", "<script>alert(1)</script> | @everyone `code` [link](x) *bold*")
                .reconstruct();

        assertThat(written(ReportFormat.HTML, timeline)).doesNotContain("<script>");
        assertThat(written(ReportFormat.MARKDOWN, timeline))
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; \\| @\u200beveryone \\`code\\` \\[link\\](x) \\*bold\\*");
    }

    @Test
    void markdownPutsTheMeasuresAndTheBlindSpotsFirst() throws IOException {
        assertThat(written(ReportFormat.MARKDOWN, Story.checkoutOutage().reconstruct()))
                .startsWith("""
                        ## Timeline: 4 March 2026, 14:03–15:29 Europe/Berlin (UTC+01:00)

                        10 events from 2 files.

                        | to detect | to acknowledge | to mitigate | to resolve | noticed first by |
                        | --- | --- | --- | --- | --- |
                        | **44 min** | **5 min** | **1 h 12** | **1 h 26** | **customers** |

                        ### Blind spots

                        - **44 min unseen** The change at 14:03 was followed""");
    }

    @Test
    void theCommonFolderOfTheEvidenceIsNamedOnce() {
        Places places = Places.of(List.of(file("outage/chat/4.json"), file("outage/chart.csv")));

        assertThat(places.heading()).isEqualTo("Evidence in outage");
        assertThat(places.path("outage/chat/4.json")).isEqualTo("chat/4.json");
        assertThat(Places.of(List.of(file("a.json"), file("ab.json"))).heading())
                .isEqualTo("Evidence");
    }

    private static FileReport file(String path) {
        return new FileReport(path, "csv", 1, 1, 0, List.of(), Map.of(), List.of());
    }

    @Test
    void anIncidentWithoutAnEndSaysSo() throws IOException {
        Timeline timeline = new Story()
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .reconstruct();

        assertThat(written(ReportFormat.TEXT, timeline))
                .startsWith("since 4 March 2026, 14:47 Europe/Berlin (UTC+01:00), no end in the evidence");
    }
}
