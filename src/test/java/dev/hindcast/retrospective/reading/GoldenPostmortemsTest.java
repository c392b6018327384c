package dev.hindcast.retrospective.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import dev.hindcast.retrospective.reading.report.ReadingReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One postmortem of the checkout outage in each format, with the whole report on it beside it. */
class GoldenPostmortemsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/hindcast/retrospective/reading");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUnderstoodAsItsReportSays(String name) throws IOException {
        ReadFile read = PostmortemReader.read(name, Files.readAllBytes(FOLDER.resolve(name)));
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new ReadingReport(List.of(read), 0).write(ReadingReport.Format.TEXT, report);

        assertThat(report.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected.txt")));
    }
}
