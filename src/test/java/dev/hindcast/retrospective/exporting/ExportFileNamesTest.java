package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Written;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFileNamesTest {
    @Test
    void aFileIsNamedByDayAndTitle() {
        assertThat(FileNames.of(CheckoutRetrospective.written(), Format.PDF))
                .isEqualTo("2026-03-04-checkout-outage-after-the-2-31-0-rollout.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "Überlauf im Straßenlager, retrospective-ueberlauf-im-strassenlager",
        "Łódź, retrospective-lodz",
        "../../etc/passwd, retrospective-etc-passwd",
        "CON, retrospective-con",
        "🔥, retrospective-untitled",
        "' ', retrospective-untitled"
    })
    void everyTitleMakesANameThatIsSafeEverywhere(String title, String name) {
        assertThat(FileNames.of(new Written(title, Map.of(), List.of()))).isEqualTo(name);
    }

    @Test
    void theDayIsTheFactOfThatNameOrTheFirstThatBeginsWithOne() {
        assertThat(FileNames.of(new Written("x", Map.of("began", "2026-03-12T14:03+01:00"), List.of())))
                .isEqualTo("2026-03-12-x");
        assertThat(FileNames.of(new Written("x", Map.of("date", "2026-03-13", "began", "2026-03-12"), List.of())))
                .isEqualTo("2026-03-13-x");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(FileNames.of(new Written("many words ".repeat(20), Map.of(), List.of())))
                .isEqualTo("retrospective-many-words-many-words-many-words-many-words-many-words-many");
    }

    @Property(tries = 300)
    void noTitleMakesAnOddName(@ForAll String title) {
        assertThat(FileNames.of(new Written(title, Map.of("date", "2026-03-12"), List.of())))
                .matches("2026-03-12-[a-z0-9]+(-[a-z0-9]+)*")
                .hasSizeLessThan(75);
    }
}
