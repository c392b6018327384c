package dev.hindcast.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "PT40S, 40 s, 40 seconds",
        "PT1M, 1 min, 1 minute",
        "PT44M, 44 min, 44 minutes",
        "PT72M, 1 h 12, 1 hour and 12 minutes",
        "PT65M, 1 h 05, 1 hour and 5 minutes",
        "PT3H, 3 h, 3 hours",
        "PT51H, 2 d 3 h, 2 days and 3 hours"
    })
    void lengthsReadAsPeopleSayThem(Duration length, String brief, String words) {
        assertThat(Durations.brief(length)).isEqualTo(brief);
        assertThat(Durations.words(length)).isEqualTo(words);
    }
}
