package dev.hindcast.timeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.timeline.Story;
import dev.hindcast.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {
    static final List<FileReport> FILES = List.of(
            new FileReport("alertmanager.json", "alertmanager-webhook", 2, 2, 0, List.of(), Map.of(), List.of()),
            new FileReport(
                    "tickets.csv",
                    "csv",
                    5,
                    2,
                    1,
                    List.of(new Quarantined(4, "expected a time in the column created, found “soon”", "88121;soon")),
                    Map.of("header", 1L),
                    List.of("no zone in the stamps: read as Europe/Berlin")));

    private static String written(Timeline timeline, boolean colour, boolean all) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(timeline, FILES, new ReportOptions(Story.BERLIN, colour, all, 0), out);
        return out.toString();
    }

    @Test
    void theSummaryComesFirstWithTheMeasuresAndTheBlindSpots() throws IOException {
        assertThat(written(Story.checkoutOutage().reconstruct(), false, false)).startsWith("""
                        4 March 2026, 14:03–15:29 Europe/Berlin (UTC+01:00)   10 events from 2 files

                          to detect         44 min
                          to acknowledge    5 min
                          to mitigate       1 h 12
                          to resolve        1 h 26
                          noticed first by  customers

                        Blind spots
                          44 min unseen            The change at 14:03 was followed by the first alert at 14:47: 44 minutes unseen.
                        """);
    }

    @Test
    void eachStatementHasItsTimeItsShapeItsWordAndItsCitation() throws IOException {
        assertThat(written(Story.checkoutOutage().reconstruct(), false, false).lines())
                .anySatisfy(line -> assertThat(line)
                        .matches("  14:47  ▲ alert +CheckoutErrorBudgetBurn fires +alertmanager.json:5"));
    }

    @Test
    void milestonesAndBlindSpotsStandBesideTheirEvents() throws IOException {
        assertThat(written(Story.checkoutOutage().reconstruct(), false, false))
                .contains("┄ trigger: the last change to checkout before the first alert, 44 minutes earlier\n"
                        + "         ░░ 44 min unseen ░░\n");
    }

    @Test
    void theTableOfFilesNamesWhatWasQuarantinedAndAssumed() throws IOException {
        assertThat(written(Story.checkoutOutage().reconstruct(), false, false))
                .contains("quarantined: line 4: expected a time in the column created, found “soon”")
                .contains("assumed: no zone in the stamps: read as Europe/Berlin");
    }

    @Test
    void colourIsOnlyAddedNeverNeeded() throws IOException {
        Timeline timeline = Story.checkoutOutage().reconstruct();
        String coloured = written(timeline, true, false);

        assertThat(coloured).contains("\u001b[31m▲ alert");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(written(timeline, false, false));
    }

    @Test
    void terminalCodesInEvidenceAreNotPassedOn() throws IOException {
        Timeline timeline = Story.checkoutOutage()
                .chat("15:01", "Mei", "see \u001b[31mred\u001b[0m\nand more")
                .reconstruct();

        assertThat(written(timeline, false, false)).doesNotContain("\u001b").contains("see [31mred [0m and more");
    }

    @Test
    void longLogsAreCountedUnlessAllIsAskedFor() throws IOException {
        Story story = Story.checkoutOutage();
        for (int second = 0; second < 400; second++) {
            story.log("15:%02d:%02d".formatted(second / 60, second % 60), "checkout log", "info", "request " + second);
        }
        Timeline timeline = story.reconstruct();

        assertThat(written(timeline, false, false))
                .contains("log lines from checkout log")
                .doesNotContain("request 7");
        assertThat(written(timeline, false, true)).contains("request 7 ").contains("request 399");
    }

    @Test
    void withoutAnyEventTheFilesStillSaySo() throws IOException {
        assertThat(written(new Story().reconstruct(), false, false))
                .startsWith("no events")
                .contains("tickets.csv");
    }
}
