package dev.hindcast.retrospective.reading.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0h 16m | PT16M | ''",
                "54 minutes | PT54M | ''",
                "1h50m | PT1H50M | ''",
                "4d 1h 30m | P4DT1H30M | ''",
                "13m 46s | PT13M46S | ''",
                "1 hour and 24 minutes | PT1H24M | ''",
                "1.5 hours | PT1H30M | ''",
                "7h (during support hours) | PT7H | during support hours",
                "about 2 hours | PT2H | about",
                "01:25:00 | PT1H25M | ''",
            })
    void isReadAsPeopleWriteIt(String text, Duration length, String rest) {
        DurationText read = Objects.requireNonNull(DurationText.of(text, null));

        assertThat(read.length()).isEqualTo(length);
        assertThat(read.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:30", "2-3 hours", "Xh Xm", "soon", "45", "?"})
    void whatMayMeanSeveralThingsIsNone(String text) {
        assertThat(DurationText.of(text, null)).isNull();
    }

    @Test
    void aBareNumberHasTheUnitOfItsLabel() {
        assertThat(Objects.requireNonNull(DurationText.of("112", "minutes")).length())
                .isEqualTo(Duration.ofMinutes(112));
    }
}
