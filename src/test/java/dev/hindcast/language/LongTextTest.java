package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text that is ten times as long takes ten times as long, and not a hundred times. */
class LongTextTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @Test
    void aTextOfManyLinesIsReadInOneGo() {
        String text = "At 14:03 the pool was resized.\nMarco forgot to update the config.\n\n".repeat(30_000);

        assertThat(assertTimeout(GENEROUS, () -> Language.check(text))).hasSize(30_000);
        assertThat(assertTimeout(GENEROUS, () -> Language.checkMarkdown(text, Set.of())))
                .hasSize(30_000);
    }

    @Test
    void aLineWithoutAnEndIsReadInOneGo() {
        String text = "the team did not know which operator had without that if we ".repeat(30_000);

        assertTimeout(GENEROUS, () -> Language.check(text));
        assertTimeout(GENEROUS, () -> Language.checkMarkdown(text, Set.of()));
    }
}
