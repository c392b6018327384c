package dev.hindcast.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.EvidenceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsDocumentationTest {
    @Test
    void everyFormatHasItsSectionAndNoSectionIsOfAFormatThatIsNot() throws IOException {
        List<String> sections = Files.readAllLines(Path.of("docs/formats.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(EvidenceFormats.all())
                .extracting(EvidenceFormat::name)
                .as("sections of docs/formats.md")
                .containsExactlyInAnyOrderElementsOf(sections);
    }
}
