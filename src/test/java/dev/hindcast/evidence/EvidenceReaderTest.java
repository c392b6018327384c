package dev.hindcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.time.Moment;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceReaderTest {
    private final List<Event> events = new ArrayList<>();

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThat(reason(BytesSource.of("alerts.json", ""))).isEqualTo("the file is empty");
    }

    @Test
    void aPictureIsSaidToBeAPicture() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0};

        assertThat(reason(new BytesSource("graph.png", picture))).startsWith("this is a PNG picture");
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNone() {
        assertThat(reason(new BytesSource("core", new byte[] {1, 2, 0, 3, 0, 0, 0, 7})))
                .startsWith("this is no text");
    }

    @Test
    void theStateOfAClusterIsNoEvent() {
        String pod = "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"Pod\",\n  \"spec\": {}\n}\n";

        assertThat(reason(BytesSource.of("pod.json", pod))).startsWith("this describes a Kubernetes object (Pod)");
    }

    @Test
    void whatWasReadBeforeATroubleStays() {
        EvidenceFormat breaksOff = format(reading -> {
            reading.met(1);
            reading.event(deploy());
            throw new IOException("the disk is gone");
        });

        FileReport report = read(breaksOff);

        assertThat(events).hasSize(1);
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.quarantined().get(0).reason()).contains("the disk is gone");
    }

    @Test
    void aReaderThatFailsTakesNoOtherFileWithIt() {
        EvidenceFormat fails = format(reading -> {
            throw new IllegalStateException("unforeseen");
        });

        assertThat(read(fails).quarantined().get(0).reason()).contains("test-format", "unforeseen");
    }

    @Test
    void anUnknownFormatNameListsThoseThereAre() {
        assertThatThrownBy(() -> ChosenFormats.of(List.of("logs/app.log=nonsense")))
                .hasMessageContaining("“nonsense” is no format; there are:");
    }

    private String reason(EvidenceSource source) {
        FileReport report = EvidenceReader.read(source, ReadingOptions.defaults(), Optional.empty(), events::add);
        assertThat(report.format()).isEqualTo("unrecognised");
        return report.quarantined().get(0).reason();
    }

    private FileReport read(EvidenceFormat format) {
        return EvidenceReader.read(
                BytesSource.of("app.log", "x"), ReadingOptions.defaults(), Optional.of(format), events::add);
    }

    private static Event deploy() {
        return Event.at(Moment.of(Instant.parse("2026-03-04T13:03:00Z"), Precision.MINUTE))
                .text("checkout 2.31.0 deployed")
                .build();
    }

    private static EvidenceFormat format(Body body) {
        return new EvidenceFormat() {
            @Override
            public String name() {
                return "test-format";
            }

            @Override
            public int recognise(Sample sample) {
                return 0;
            }

            @Override
            public void read(Reading reading) throws IOException {
                body.read(reading);
            }
        };
    }

    private interface Body {
        void read(Reading reading) throws IOException;
    }
}
