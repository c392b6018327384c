package dev.hindcast.retrospective.reading.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Precision;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.Where;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken from a postmortem, and above all what is not. */
class PostmortemReaderTest {
    private static ReadPostmortem markdown(String... lines) {
        ReadFile file =
                PostmortemReader.read("outage.md", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(file.postmortems()).hasSize(1);
        return file.postmortems().get(0);
    }

    private static StatedTime only(ReadPostmortem read, StatedMilestone.Name name) {
        assertThat(read.milestones(name)).hasSize(1);
        return read.milestones(name).get(0).value().time();
    }

    private static List<String> why(ReadPostmortem read) {
        return read.unclear().stream().map(Unclear::why).toList();
    }

    @Test
    void aTimeWithoutAZoneHasNoInstant() {
        StatedTime resolved = only(markdown("- Resolved: 2026-03-04 15:29"), StatedMilestone.Name.RESOLVED);

        assertThat(resolved.zone().isStated()).isFalse();
        assertThat(resolved.instant()).isEmpty();
        assertThat(resolved).hasToString("2026-03-04 15:29 (zone not stated)");
    }

    @Test
    void aTimeWithAZoneHasOne() {
        StatedTime resolved = only(markdown("- Resolved: 2026-03-04 15:29 CET"), StatedMilestone.Name.RESOLVED);

        assertThat(resolved.instant()).contains(Instant.parse("2026-03-04T14:29:00Z"));
    }

    @Test
    void aZoneThatMayMeanSeveralIsKeptInWords() {
        ReadPostmortem read = markdown("All times in IST", "", "- Resolved: 2026-03-04 15:29");

        assertThat(only(read, StatedMilestone.Name.RESOLVED).zone().words()).isEqualTo("IST");
        assertThat(only(read, StatedMilestone.Name.RESOLVED).instant()).isEmpty();
        assertThat(why(read)).singleElement().asString().contains("India, Ireland or Israel");
    }

    @Test
    void aDayWithoutATimeStaysADay() {
        StatedTime detected = only(markdown("- Detected: 4 March 2026"), StatedMilestone.Name.DETECTED);

        assertThat(detected.time()).isNull();
        assertThat(detected.precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void aDateInAnOpenOrderIsUnknown() {
        ReadPostmortem read = markdown("- Resolved: 01/02/2026 10:00");

        assertThat(read.milestones()).isEmpty();
        assertThat(read.unclear())
                .singleElement()
                .satisfies(one -> assertThat(one.where()).isEqualTo(Where.line(1)))
                .satisfies(one -> assertThat(one.why()).contains("no other date in the text decides"));
    }

    @Test
    void anotherDateOfTheTextSettlesTheOrderAndIsNamed() {
        StatedTime resolved = only(
                markdown("- Resolved: 01/02/2026 10:00", "- Reviewed on 13/02/2026"), StatedMilestone.Name.RESOLVED);

        assertThat(resolved.day()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(resolved.settled()).containsExactly("day first, as line 2 shows");
    }

    @Test
    void datesThatContradictEachOtherSettleNothing() {
        assertThat(markdown(
                                "- Resolved: 01/02/2026 10:00",
                                "- Reviewed on 13/02/2026, 02/14/2026 again",
                                "",
                                "02/15/2026")
                        .milestones())
                .isEmpty();
    }

    @Test
    void aYearThatIsLeftOutComesFromTheOnlyOneThatIsStated() {
        StatedTime resolved =
                only(markdown("# Outage of 3 March 2026", "", "Resolved: Mar 4, 10:00"), StatedMilestone.Name.RESOLVED);

        assertThat(resolved.day()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(resolved.settled()).singleElement().asString().contains("the year 2026 from line 1");
    }

    @Test
    void aYearThatIsStatedNowhereStaysUnknown() {
        ReadPostmortem read = markdown("Resolved: Mar 4, 10:00");

        assertThat(read.milestones()).isEmpty();
        assertThat(why(read)).singleElement().asString().contains("no year");
    }

    @Test
    void proseIsNoMilestone() {
        ReadPostmortem read = markdown(
                "# Outage on 2026-03-04",
                "",
                "The fault was detected at 14:47 and resolved by 15:29. Starting at 14:03 we saw errors.",
                "",
                "Beginning at 14:03 CET, orders were refused.");

        assertThat(read.milestones()).isEmpty();
        assertThat(read.timeline()).isEmpty();
    }

    @Test
    void aDeclarationThatDidNotHappenIsNone() {
        assertThat(markdown("- Incident not declared, but 2026-03-04 14:55 would have been right")
                        .milestones())
                .isEmpty();
    }

    @Test
    void aMeanOverSeveralIncidentsIsNoDuration() {
        assertThat(markdown("- **Mean time to repair**: 3h 10m", "- MTTR: 1h").durations())
                .isEmpty();
    }

    @Test
    void codeStatesNothing() {
        assertThat(markdown("```", "Resolved: 2026-03-04 15:29", "```").milestones())
                .isEmpty();
    }

    @Test
    void timesOfATimelineAreOfTheDayThatIsStatedBefore() {
        ReadPostmortem read =
                markdown("## Timeline", "### 2026-03-04", "- 23:50 deploy", "- 00:10 rollback", "- 00:30 quiet");

        assertThat(read.timeline())
                .extracting(row -> row.value().time().day())
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5));
        assertThat(read.timeline().get(1).value().time().settled())
                .containsExactly("the day after 2026-03-04, since 00:10 follows 23:50");
    }

    @Test
    void whetherADayPassedIsUnknownWhereTheOrderDoesNotShowIt() {
        ReadPostmortem read =
                markdown("## Timeline", "### 2026-03-04", "- 14:00 deploy", "- 09:00 rollback", "- 10:00 quiet");

        assertThat(read.timeline())
                .extracting(row -> row.value().time().day())
                .containsExactly(LocalDate.of(2026, 3, 4), null, null);
        assertThat(why(read)).singleElement().asString().contains("whether a day passed is not stated");
    }

    @Test
    void timesOfATimelineWithoutAnyDayHaveNone() {
        ReadPostmortem read = markdown("## Timeline", "- 14:03 deploy");

        Stated<TimelineRow> row = read.timeline().get(0);
        assertThat(row.value().time().day()).isNull();
        assertThat(row.value().time().time()).isEqualTo(LocalTime.of(14, 3));
    }

    @Test
    void anEntryThatSaysMoreThanItsMilestoneIsNone() {
        ReadPostmortem read = markdown(
                "## Timeline",
                "- 2026-03-04 14:55 Incident declared",
                "- 2026-03-04 15:00 Incident not resolved yet",
                "- 2026-03-04 15:10 Resolved DNS names point to the old host",
                "- 2026-03-04 15:29 Incident resolved by the rollback");

        assertThat(read.milestones())
                .extracting(one -> one.value().name())
                .containsExactlyInAnyOrder(StatedMilestone.Name.DECLARED, StatedMilestone.Name.RESOLVED);
    }

    @Test
    void twoStatementsThatDisagreeAreBothKeptAndNamed() {
        ReadPostmortem read = markdown("- Resolved: 2026-03-04 15:29", "- Resolved at: 2026-03-04 16:00");

        assertThat(read.milestones(StatedMilestone.Name.RESOLVED)).hasSize(2);
        assertThat(why(read)).containsExactly("resolved is stated differently at line 1; both are kept");
    }

    @Test
    void whatIsLeftBlankIsNothing() {
        ReadPostmortem read = markdown(
                "# Outage on 2026-03-04",
                "- Severity: TBD",
                "- Detected: ?",
                "## Root cause",
                "N/A",
                "## Action items",
                "- ");

        assertThat(read.severities()).isEmpty();
        assertThat(read.milestones()).isEmpty();
        assertThat(read.factors()).isEmpty();
        assertThat(read.actions()).isEmpty();
    }

    @Test
    void thePlaceAndTheWordsAreThoseOfTheText() {
        ReadPostmortem read =
                markdown("# Outage", "", "| Resolved | 2026-03-04 15:29 |", "|---|---|", "| Severity | 2 |");

        assertThat(read.severities()).singleElement().satisfies(severity -> {
            assertThat(severity.where()).isEqualTo(new Where(5, "column 2"));
            assertThat(severity.words()).isEqualTo("2");
        });
    }

    @Test
    void theFingerprintIsThatOfTheTextHoweverItsLinesEnd() {
        byte[] unix = "# Outage\n\n- Resolved: 2026-03-04 15:29\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows =
                "\ufeff# Outage\r\n\r\n- Resolved: 2026-03-04 15:29  \r\n\r\n".getBytes(StandardCharsets.UTF_8);

        String first = PostmortemReader.read("a.md", unix).postmortems().get(0).fingerprint();
        assertThat(PostmortemReader.read("b/c.md", windows).postmortems().get(0).fingerprint())
                .isEqualTo(first)
                .hasSize(64);
        assertThat(PostmortemReader.read("a.md", unix)).isEqualTo(PostmortemReader.read("a.md", unix));
    }

    @Test
    void incidentsOfOneFileAreKeptApart() {
        String text = "# Log\n## Incident on 2026-03-04\n- Resolved: 2026-03-04 15:29\n- Fine now\n"
                + "## Incident on 2026-01-17\n- Resolved: 2026-01-17 09:00\n- Fine as well\n";
        ReadFile read = PostmortemReader.read("log.md", text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.postmortems()).extracting(ReadPostmortem::number).containsExactly(1, 2);
        assertThat(read.postmortems())
                .allSatisfy(one -> assertThat(one.milestones()).hasSize(1));
        assertThat(read.postmortems().get(1).text())
                .startsWith("## Incident on 2026-01-17")
                .doesNotContain("03-04");
    }
}
