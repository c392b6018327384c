package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real postmortems, beside the project where they are: nothing breaks, every place lies in its text, and little is found. */
class RealWordingTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void whatTeamsWroteIsReadAndSeldomBlames() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA),
                "there is no real data in " + DATA.toAbsolutePath().normalize());
        int words = 0;
        int findings = 0;
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String text = text(file);
                List<Finding> found = Language.checkMarkdown(text, Set.of());
                assertThat(found).as(file.toString()).allSatisfy(finding -> {
                    assertThat(finding.start()).isBetween(0, finding.end() - 1);
                    assertThat(finding.end()).isLessThanOrEqualTo(text.length());
                    assertThat(finding.suggestion()).isNotBlank();
                });
                words += text.split("\\s+").length;
                findings += found.size();
            }
        }
        assertThat(words).isGreaterThan(50_000);
        assertThat(findings).isBetween(10, words / 1000);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "";
        }
    }
}
