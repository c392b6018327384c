package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often the checker is right, on sentences that were made with it and on sentences that were not. */
class MeasuredWordingTest {
    private static final List<LabelledSentence> TUNING = LabelledSentence.of("tuning.tsv");
    private static final List<LabelledSentence> HELD_OUT = LabelledSentence.of("held-out.tsv");

    private record Measure(double precision, double recall) {
        static Measure of(List<LabelledSentence> sentences) {
            double found = count(sentences, true, true);
            return new Measure(
                    found / (found + count(sentences, false, true)), found / (found + count(sentences, true, false)));
        }

        private static long count(List<LabelledSentence> sentences, boolean blames, boolean found) {
            return sentences.stream()
                    .filter(sentence -> sentence.blames() == blames && sentence.isFound() == found)
                    .count();
        }
    }

    @Test
    void onSentencesThatNoRuleWasTunedOnItIsRightAsOftenAsPromised() {
        Measure measure = Measure.of(HELD_OUT);

        assertThat(measure.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void onTheSentencesItWasMadeWithItIsRight() {
        Measure measure = Measure.of(TUNING);

        assertThat(measure.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(measure.recall()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void thereAreEnoughSentencesAndHalfOfThemAreHardNegatives() {
        List<LabelledSentence> all =
                Stream.concat(TUNING.stream(), HELD_OUT.stream()).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(400).doesNotHaveDuplicates();
        assertThat(all.stream().filter(LabelledSentence::blames).count()).isLessThanOrEqualTo(all.size() / 2);
    }

    @Test
    void aSuggestionThatWasTakenIsNotFoundFaultWithAgain() {
        assertThat(TUNING)
                .allSatisfy(sentence -> assertThat(Language.check(sentence.reworded()))
                        .as(sentence.reworded())
                        .isEmpty());
    }
}
