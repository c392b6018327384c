package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExportTest {
    @Test
    void whatWasWrittenComesBackWithoutLossAndInItsOrder() throws Exception {
        for (Written written : List.of(Everything.written(), CheckoutRetrospective.written())) {
            Written again = read(ReadBack.bytes(written, Format.JSON));

            assertThat(again).isEqualTo(written);
            assertThat(again.front().keySet())
                    .containsExactlyElementsOf(written.front().keySet());
        }
    }

    @Property(tries = 300)
    void anyTextInASectionComesBack(@ForAll("anything") String text, @ForAll("anything") String title)
            throws Exception {
        Written written = new Written(
                title,
                Map.of("fact", text, "number", 7, "list", List.of(text, 1L << 40)),
                List.of(new WrittenSection(title, text, text, text.isEmpty() ? null : text)));

        assertThat(read(ReadBack.bytes(written, Format.JSON))).isEqualTo(written);
    }

    /** Half surrogate pairs, nulls and unassigned characters among them. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @Test
    void theFirstLinesSayWhatItIs() {
        assertThat(ReadBack.raw(CheckoutRetrospective.written(), Format.JSON)).startsWith("""
            {
              "format" : "hindcast-retrospective/1",
              "title" : "Checkout outage after the 2.31.0 rollout",
              "front" : {
                "date" : "2026-03-04",
                "severity" : "Sev-1",
            """.indent(0));
    }

    @Test
    void theSchemaNamesTheSameFields() throws Exception {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("docs/retrospective.schema.json")));
        JsonNode written = JsonMapper.shared().readTree(ReadBack.bytes(Everything.written(), Format.JSON));

        assertThat(schema.at("/properties").propertyNames().stream().filter(name -> !name.equals("model")))
                .containsExactlyElementsOf(written.propertyNames());
        assertThat(schema.at("/properties/format/const").asString())
                .isEqualTo(written.at("/format").asString());
        assertThat(schema.at("/$defs/section/properties").propertyNames())
                .containsExactlyElementsOf(written.at("/sections/0").propertyNames());
        assertThat(schema.at("/required").toString()).isEqualTo("[\"format\",\"title\",\"front\",\"sections\"]");
    }

    @Test
    void aNewerFormatIsRefusedByName() {
        assertRefused(
                "{\"format\": \"hindcast-retrospective/2\"}",
                "it.json, line 1, format: this is “hindcast-retrospective/2”, and “hindcast-retrospective/1” can be"
                        + " read. Use the version of Hindcast that wrote it, or a newer one.");
    }

    @Test
    void aWrongKindIsToldWithItsLineAndPlace() {
        assertRefused(
                """
                {"format": "hindcast-retrospective/1", "title": "x", "front": {},
                 "sections": [
                   {"key": "a", "title": "A", "markdown": ""},
                   {"key": "b", "title": "B",
                    "markdown": 5}]}\
                """,
                "it.json, line 5, sections[1].markdown: expected text, and found a whole number."
                        + " Export the retrospective again as JSON, or mend the file by hand.");
        assertRefused(
                "{\"format\": \"hindcast-retrospective/1\", \"title\": \"x\", \"front\":\n {\"a\": [1, {}]}}",
                "it.json, line 2, front.a[1]: expected words, a whole number or a list of these, and found an object."
                        + " Export the retrospective again as JSON, or mend the file by hand.");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(
                "{\"format\": \"hindcast-retrospective/1\", \"title\": \"x\", \"front\": {}}",
                "it.json, line 1: “sections” is missing."
                        + " Export the retrospective again as JSON, or mend the file by hand.");
        assertRefused(
                "[]",
                "it.json, line 1: expected an object, and found a list."
                        + " Export the retrospective again as JSON, or mend the file by hand.");
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() {
        assertThatThrownBy(() ->
                        read("{\"format\": \"hindcast-retrospective/1\",\n\n oops".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRetrospective.class)
                .hasMessageStartingWith("it.json, line 3: not JSON: ");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadableRetrospective.class);
        assertThatThrownBy(() -> read("{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRetrospective.class)
                .hasMessageStartingWith("it.json, line 1: not JSON: ");
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() throws Exception {
        String json =
                "{\"format\": \"hindcast-retrospective/1\", \"title\": \"x\", \"front\": {}, \"more\": {\"a\": [1]},"
                        + " \"sections\": [{\"key\": \"k\", \"title\": \"t\", \"markdown\": \"m\", \"since\": 3}]}";

        assertThat(read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Written("x", Map.of(), List.of(new WrittenSection("k", "t", "m", null))));
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRetrospective.class)
                .hasMessage(message);
    }

    private static Written read(byte[] json) throws Exception {
        return RetrospectiveReader.read(new ByteArrayInputStream(json), "it.json");
    }
}
