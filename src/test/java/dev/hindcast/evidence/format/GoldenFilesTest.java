package dev.hindcast.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormats;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file {@code evidence/<format>/…/X} of the test resources with a file {@code X.golden} beside it is recognised as
 * that format and read into exactly what the golden file says. {@code -Dgolden.write=true} writes the golden files
 * anew, to be looked at before they are committed; an empty new {@code X.golden} begins one.
 */
class GoldenFilesTest {
    private static final Path ROOT = Path.of("src/test/resources/evidence");
    private static final String GOLDEN = ".golden";

    /** The day of the checkout outage. */
    private static final ReadingOptions OPTIONS =
            new ReadingOptions(null, LocalDate.parse("2026-03-04"), ChatRules.builtIn());

    static Stream<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(GOLDEN)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void aFileIsReadAsItsGoldenFileSays(Path golden) throws IOException {
        Path file = Path.of(golden.toString().substring(0, golden.toString().length() - GOLDEN.length()));
        String format = ROOT.relativize(file).getName(0).toString();
        EvidenceSource source = new InFolder(file);

        assertThat(EvidenceFormats.recognise(Sample.of(source)))
                .get()
                .extracting(found -> found.name())
                .isEqualTo(format);
        List<Event> events = new ArrayList<>();
        FileReport report = EvidenceReader.read(source, OPTIONS, Optional.empty(), events::add);
        long skipped = report.skipped().values().stream().mapToLong(n -> n).sum();
        assertThat(report.read()).isEqualTo(events.size() + report.quarantined().size() + skipped);

        String read = written(report, events);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    private static String written(FileReport report, List<Event> events) {
        StringBuilder out = new StringBuilder();
        out.append("read ")
                .append(report.read())
                .append(", events ")
                .append(events.size())
                .append('\n');
        new TreeMap<>(report.skipped()).forEach((reason, n) -> out.append("skipped " + n + ": " + reason + "\n"));
        report.assumptions().forEach(assumption -> out.append("assumed: " + assumption + "\n"));
        report.quarantined()
                .forEach(line -> out.append("quarantined line " + line.line() + ": " + line.reason() + " | "
                        + line.excerpt().strip() + "\n"));
        for (Event event : events) {
            out.append("\nline ").append(event.evidence().line()).append(": ").append(event.at());
            out.append(event.until() == null ? "" : " until " + event.until());
            out.append(" ")
                    .append(event.precision().word())
                    .append(" ")
                    .append(event.kind().word());
            out.append(" | ").append(event.source());
            out.append(event.service() == null ? "" : " | service " + event.service());
            out.append(event.actor() == null ? "" : " | by " + event.actor()).append('\n');
            out.append("  ").append(event.text().replace("\n", "\n  ")).append('\n');
            event.attributes().forEach((key, value) -> out.append("    " + key + ": " + value + "\n"));
            out.append(event.identity() == null ? "" : "    = " + event.identity() + "\n");
        }
        return out.toString();
    }

    /** A file whose siblings lie beside it. */
    private record InFolder(Path file) implements EvidenceSource {
        @Override
        public String path() {
            return ROOT.relativize(file).toString().replace('\\', '/');
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long size() {
            return file.toFile().length();
        }

        @Override
        public Optional<EvidenceSource> sibling(String relative) {
            Path sibling = file.resolveSibling(relative).normalize();
            return Files.isRegularFile(sibling) ? Optional.of(new InFolder(sibling)) : Optional.empty();
        }
    }
}
