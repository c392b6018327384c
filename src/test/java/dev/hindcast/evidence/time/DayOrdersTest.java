package dev.hindcast.evidence.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.ReadingOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayOrdersTest {
    private final List<String> assumed = new ArrayList<>();

    @Test
    void aLaterRowThatCanOnlyBeDayFirstDecidesForTheWholeFile() throws UnreadableStamp {
        Stamps stamps = stamps("03/04/2026 14:03,deploy\n13/04/2026 14:47,alert\n", ReadingOptions.defaults());
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-04-03T14:03:00Z");
        assertThat(assumed).containsExactly("no zone in the stamps: read as UTC");
    }

    @Test
    void aLaterRowThatCanOnlyBeMonthFirstDecidesForTheWholeFile() throws UnreadableStamp {
        Stamps stamps = stamps("03/04/2026 14:03\n03/14/2026 14:47\n", ReadingOptions.defaults());
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-03-04T14:03:00Z");
    }

    @Test
    void whereNoRowDecidesTheAmbiguityAndTheReasonAreSaid() throws UnreadableStamp {
        Stamps stamps = stamps("03/04/2026 14:03\n", ReadingOptions.defaults());
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-04-03T14:03:00Z");
        assertThat(assumed)
                .contains("03/04/2026 could be 2026-04-03 or 2026-03-04 and no row decides: read as day first, because"
                        + " most of the world writes so; say otherwise with --day-first or --month-first");
    }

    @Test
    void daysThatLieCloserTogetherAreLikelier() throws UnreadableStamp {
        Stamps stamps = stamps("03/04/2026 14:03\n03/05/2026 09:00\n", ReadingOptions.defaults());
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-03-04T14:03:00Z");
        assertThat(assumed).anyMatch(said -> said.contains("its days then lie closer together"));
    }

    @Test
    void theDayThatWasToldDecidesBeforeAnyGuess() throws UnreadableStamp {
        Stamps stamps = stamps(
                "03/04/2026 14:03\n",
                new ReadingOptions(
                        null,
                        LocalDate.parse("2026-03-04"),
                        ReadingOptions.defaults().rules()));
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-03-04T14:03:00Z");
    }

    @Test
    void whatWasToldIsObeyedAndAContradictionRefused() throws UnreadableStamp {
        Stamps stamps = stamps("", ReadingOptions.defaults().withDayOrder(DayOrder.MONTH_FIRST));
        assertThat(stamps.read("03/04/2026 14:03").at()).isEqualTo("2026-03-04T14:03:00Z");
        assertThatThrownBy(() -> stamps.read("13/04/2026 14:03")).hasMessageContaining("cannot have the month first");
    }

    @Test
    void rowsThatContradictEachOtherLeaveAmbiguousOnesUnread() throws UnreadableStamp {
        Stamps stamps = stamps("13/04/2026 14:03\n04/14/2026 14:03\n03/04/2026 14:03\n", ReadingOptions.defaults());
        assertThat(stamps.read("13/04/2026 14:03").at()).isEqualTo("2026-04-13T14:03:00Z");
        assertThat(stamps.read("04/14/2026 14:03").at()).isEqualTo("2026-04-14T14:03:00Z");
        assertThatThrownBy(() -> stamps.read("03/04/2026 14:03"))
                .hasMessageContaining("13/04/2026")
                .hasMessageContaining("04/14/2026")
                .hasMessageContaining("--day-first");
    }

    @Test
    void aDateInsideTheTextOfARowDecidesNothing() throws UnreadableStamp {
        Stamps stamps = stamps("03/04/2026 14:03 renewed until 25/12/2027\n", ReadingOptions.defaults());
        stamps.read("03/04/2026 14:03");
        assertThat(assumed).anyMatch(said -> said.contains("no row decides"));
    }

    @Test
    void aYearIsInferredFromTheDayTheFileWasWritten() throws UnreadableStamp {
        Stamps stamps = stamps("", ReadingOptions.defaults());
        assertThat(stamps.read("Mar  4 14:03:00").at()).isEqualTo("2026-03-04T14:03:00Z");
        assertThat(assumed)
                .contains("no year in the stamps: read as 2026, the last before the file was written on 2026-04-20");
    }

    private Stamps stamps(String content, ReadingOptions options) {
        return new Stamps(options, assumed::add, new Text(content));
    }

    private record Text(String content) implements EvidenceSource {
        @Override
        public String path() {
            return "rows.csv";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public Optional<EvidenceSource> sibling(String relative) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> lastModified() {
            return Optional.of(Instant.parse("2026-04-20T00:00:00Z"));
        }
    }
}
