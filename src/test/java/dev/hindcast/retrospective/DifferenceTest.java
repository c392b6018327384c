package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Difference.Kind;
import dev.hindcast.retrospective.Difference.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void equalTextsDoNotDiffer() {
        assertThat(Difference.of("as it was", "as it was").isEmpty()).isTrue();
    }

    @Test
    void aChangedWordIsShownInItsLine() {
        assertThat(Difference.of("It was late", "It was early").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.pieces())
                        .containsExactly(
                                new Piece(Kind.SAME, "It was "),
                                new Piece(Kind.WENT, "late"),
                                new Piece(Kind.CAME, "early")));
    }

    @Test
    void whatStayedFarFromAChangeIsLeftOut() {
        List<Difference.Line> lines =
                Difference.of("a\nb\nc\nd\ne\nf\nlast", "a\nb\nc\nd\ne\nf\nend").lines();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).pieces()).containsExactly(new Piece(Kind.GAP, "…"));
    }

    @Test
    void markupOfATextIsText() {
        assertThat(Difference.of("", "<b>bold</b> & more").lines().get(0).pieces())
                .containsExactly(new Piece(Kind.CAME, "<b>bold</b> & more"));
    }
}
