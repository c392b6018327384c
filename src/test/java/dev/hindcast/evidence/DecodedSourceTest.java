package dev.hindcast.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodedSourceTest {
    private static final String LINE = "14:03 <tomás> déploying checkout 2.31.0 — ok 🚀\n";

    @Test
    void utf8PassesAsItIs() throws IOException {
        DecodedSource source = decoded(LINE.getBytes(UTF_8));

        assertThat(text(source)).isEqualTo(LINE);
        assertThat(source.assumptions()).isEmpty();
    }

    @Test
    void aByteOrderMarkTellsUtf16() throws IOException {
        assertThat(text(decoded(("\uFEFF" + LINE).getBytes(UTF_16LE)))).isEqualTo("\uFEFF" + LINE);
        assertThat(text(decoded(("\uFEFF" + LINE).getBytes(UTF_16BE)))).isEqualTo("\uFEFF" + LINE);
    }

    @Test
    void utf16WithoutAMarkIsReadAndSaidToBeAssumed() throws IOException {
        DecodedSource source = decoded("14:03 deploying checkout 2.31.0".getBytes(UTF_16LE));

        assertThat(text(source)).isEqualTo("14:03 deploying checkout 2.31.0");
        assertThat(source.assumptions()).containsExactly("no byte order mark: read as UTF-16");
    }

    @Test
    void oldLettersInTheMiddleOfUtf8StayReadableAndAreSaid() throws IOException {
        byte[] mixed = concat(LINE.getBytes(UTF_8), "14:04 <tomás> \u0093ja\u0094\n".getBytes(ISO_8859_1));
        DecodedSource source = decoded(concat(mixed, LINE.getBytes(UTF_8)));

        assertThat(text(source)).isEqualTo(LINE + "14:04 <tomás> “ja”\n" + LINE);
        assertThat(source.assumptions()).containsExactly("some bytes are not UTF-8: read as Windows-1252 letters");
    }

    @Test
    void anyTextSurvivesReadingInPiecesOfAnySize() throws IOException {
        Random random = new Random(4711);
        StringBuilder long_ = new StringBuilder();
        while (long_.length() < 300_000) {
            long_.appendCodePoint(random.nextInt(10) > 0 ? 'a' + random.nextInt(26) : 0x20 + random.nextInt(0xd000));
            long_.append(random.nextInt(50) == 0 ? "🚀" : "");
        }
        String text = long_.toString();
        StringBuilder read = new StringBuilder();
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (InputStream in = decoded(text.getBytes(UTF_8)).open()) {
            byte[] piece = new byte[5_000];
            for (int n = in.read(piece, 0, 1); n >= 0; n = in.read(piece, 0, 1 + random.nextInt(piece.length))) {
                bytes.write(piece, 0, n);
            }
        }
        assertThat(read.append(bytes.toString(UTF_8)).toString()).isEqualTo(text);
    }

    @Test
    void aLetterCutAtTheEndOfTheFileIsNoEndlessLoop() throws IOException {
        byte[] cut = "ok é".getBytes(UTF_8);

        assertThat(text(decoded(java.util.Arrays.copyOf(cut, cut.length - 1)))).isEqualTo("ok Ã");
    }

    @Test
    void noByteIsLostWhateverTheBytesAre() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(4711).nextBytes(noise);
        String expected = new String(noise, Charset.forName("windows-1252"));

        String text = text(decoded(concat(new byte[] {'x'}, noise)));

        assertThat(text).startsWith("x");
        assertThat(text.length()).isBetween(expected.length() - noise.length / 3, expected.length() + 1);
    }

    private static DecodedSource decoded(byte[] bytes) {
        return DecodedSource.of(new BytesSource("irc.log", bytes), bytes);
    }

    private static String text(EvidenceSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
