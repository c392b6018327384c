package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.retrospective.Written;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void everySentenceIsInEveryFormat(Format format) {
        String words = packed(ReadBack.text(Everything.written(), format));

        for (String sentence : Everything.sentences()) {
            assertThat(words).contains(packed(sentence));
        }
    }

    /** What breaks between two lines is the same sentence. */
    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "HTML", "JSON", "WORD"})
    void theSameRetrospectiveGivesTheSameBytes(Format format) {
        assertThat(ReadBack.bytes(CheckoutRetrospective.written(), format))
                .isEqualTo(ReadBack.bytes(CheckoutRetrospective.written(), format));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRetrospectiveWithNothingInItIsADocumentAllTheSame(Format format) {
        assertThat(ReadBack.text(new Written("Nothing yet", Map.of(), List.of()), format))
                .contains("Nothing yet");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theStreamStaysOpen(Format format) throws Exception {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        new Exports().write(CheckoutRetrospective.written(), format, out);

        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void severalThreadsMayWriteAtOnce(Format format) {
        String alone = ReadBack.text(CheckoutRetrospective.written(), format);

        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> ReadBack.text(CheckoutRetrospective.written(), format)))
                .containsOnly(alone);
    }

    @Test
    void aFactThatNoFormatCanSayIsRefusedByName() {
        Written odd = new Written("Odd", Map.of("share", 0.93), List.of());

        assertThatThrownBy(() -> new Exports().write(odd, Format.JSON, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("front matter, “share”: Double cannot be exported."
                        + " Give words, a whole number, a date, or a list of these.");
    }
}
