package dev.hindcast.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USERS        | 12,000          | 12000
            USERS        | 12000           | 12000
            USERS        | 12 000          | 12000
            USERS        | 12'000          | 12000
            USERS        | 12 k            | 12000
            USERS        | 1.5k            | 1500
            USERS        | 1,234,567       | 1234567
            USERS        | 1.234.567       | 1234567
            USERS        | 2 million       | 2000000
            USERS        | 12 k users      | 12000
            USERS        | 0               | 0
            TICKETS      | 37 tickets      | 37
            ERROR_BUDGET | 60 %            | 60
            ERROR_BUDGET | 12,5 %          | 12.5
            ERROR_BUDGET | 60              | 60
            MONEY        | 18,000 EUR      | 18000
            MONEY        | € 18,000.50     | 18000.50
            MONEY        | EUR 18k         | 18000
            DURATION     | 44 min          | 2640
            DURATION     | 1 h 10 min      | 4200
            DURATION     | 1h 10           | 4200
            DURATION     | 1.5 h           | 5400
            DURATION     | 2 d 3 h         | 183600
            OTHER        | 3 partners      | 3
            """)
    void aNumberIsReadAsPeopleTypeIt(ImpactKind kind, String typed, BigDecimal number) {
        ImpactRange range = ImpactNumbers.read(kind, typed, "");

        assertThat(range.isOne()).isTrue();
        assertThat(range.low()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ERROR_BUDGET | 3–5 %                | 3     | 5
            ERROR_BUDGET | 3 % - 5 %            | 3     | 5
            ERROR_BUDGET | 3 to 5 percent       | 3     | 5
            USERS        | 10k-12k              | 10000 | 12000
            USERS        | 10,000 – 12,000      | 10000 | 12000
            USERS        | 300-400              | 300   | 400
            MONEY        | 10 k–25 k EUR        | 10000 | 25000
            DURATION     | 1–2 h                | 3600  | 7200
            DURATION     | 40 min – 1 h 10 min  | 2400  | 4200
            """)
    void aRangeHasTwoEnds(ImpactKind kind, String typed, BigDecimal low, BigDecimal high) {
        ImpactRange range = ImpactNumbers.read(kind, typed, "");

        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USERS        | 1.234        | 1234 or a little more than 1
            USERS        | 3 m          | thousand or million
            USERS        | 10–12 k      | begin at 10 or at 10 k
            USERS        | about 300    | as a range
            USERS        | ~300         | as a range
            USERS        | many         | is no number
            USERS        | 12.5         | whole number
            USERS        | -3           | below zero
            USERS        | 5–3          | the larger end
            USERS        | 3–4–5        | more than two ends
            USERS        | 5 %          | counts users
            MONEY        | 18000        | In which currency
            MONEY        | $ 18000      | In which currency
            MONEY        | 18000 XYZ    | is no currency
            MONEY        | € 5 – $ 9    | different things
            DURATION     | 44           | 44 of what
            DURATION     | 1:30         | no length of time
            DURATION     | 10 min 1 h   | no length of time
            ERROR_BUDGET | 5 users      | counts percent
            """)
    void whatCouldMeanTwoThingsIsRefusedAndNamed(ImpactKind kind, String typed, String sentence) {
        assertThatThrownBy(() -> ImpactNumbers.read(kind, typed, ""))
                .isInstanceOf(ImpactUnreadable.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void theCurrencyMayStandApart() {
        assertThat(ImpactNumbers.read(ImpactKind.MONEY, "$18k", "usd").unit()).isEqualTo("USD");
        assertThat(ImpactNumbers.read(ImpactKind.MONEY, "18000", "€").unit()).isEqualTo("EUR");
        assertThatThrownBy(() -> ImpactNumbers.read(ImpactKind.MONEY, "18 EUR", "USD"))
                .hasMessageContaining("another currency");
    }

    @Test
    void nothingIsNeverAZero() {
        assertThatThrownBy(() -> ImpactNumbers.read(ImpactKind.USERS, " ", "")).hasMessageContaining("unknown");
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        for (String typed : new String[] {"44 min", "1 h 10 min", "40 min – 1 h 10 min", "2 d 3 h"}) {
            assertThat(ImpactWords.value(ImpactKind.DURATION, ImpactNumbers.read(ImpactKind.DURATION, typed, "")))
                    .isEqualTo(typed);
        }
        assertThat(ImpactWords.value(ImpactKind.MONEY, ImpactNumbers.read(ImpactKind.MONEY, "10k-25k EUR", "")))
                .isEqualTo("10,000–25,000 EUR");
        assertThat(ImpactWords.value(ImpactKind.ERROR_BUDGET, ImpactNumbers.read(ImpactKind.ERROR_BUDGET, "3–5", "")))
                .isEqualTo("3–5 %");
    }

    @Test
    void anAnswerClaimsNoMoreThanItSays() {
        ImpactRange one = ImpactNumbers.read(ImpactKind.USERS, "12 k", "");
        ImpactRange range = ImpactNumbers.read(ImpactKind.USERS, "10k–12k", "");

        assertThatThrownBy(() -> users(ImpactKnown.MEASURED, range, "the gateway's log"))
                .hasMessageContaining("one number");
        assertThatThrownBy(() -> users(ImpactKnown.MEASURED, one, "")).hasMessageContaining("where it was measured");
        assertThatThrownBy(() -> users(ImpactKnown.ESTIMATED, one, "")).hasMessageContaining("range");
        assertThat(users(ImpactKnown.UNKNOWN, null, "").range()).isNull();
    }

    private static ImpactAnswer users(ImpactKnown known, @Nullable ImpactRange range, String source) {
        return new ImpactAnswer(ImpactKind.USERS, "", known, range, "", source);
    }
}
