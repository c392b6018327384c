package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {
    private static final String BLAMING = "# Outage\n\n😀 Marco forgot to update the config.\n";

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    private int lint(String format, String... paths) {
        CommandLine line = Main.commandLine();
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(errors, true)));
        List<String> args = new ArrayList<>(List.of("lint", "--format", format, "-o", report().toString()));
        args.addAll(List.of(paths));
        return line.execute(args.toArray(String[]::new));
    }

    private Path report() {
        return folder.resolve("report");
    }

    private String reported() throws IOException {
        return Files.readString(report());
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void nothingFoundIsZeroAndSomethingIsOne() throws IOException {
        assertThat(lint("text", file("fine.md", "The config was not updated."))).isZero();
        assertThat(reported()).isEmpty();
        assertThat(lint("text", file("outage.md", BLAMING))).isEqualTo(1);
    }

    @Test
    void textIsWrittenLikeACompilersWithTheOtherWords() throws IOException {
        String file = file("outage.md", BLAMING);
        lint("text", file);

        assertThat(reported())
                .startsWith(file + ":3:3: ")
                .contains("[person-failing]")
                .contains("Marco forgot to update the config\n")
                .contains("The config was not updated as part of the process\n")
                .doesNotContain("\u001b");
    }

    @Test
    void jsonIsAnArrayWithColumnsInCharacters() throws IOException {
        String file = file("outage.md", BLAMING);
        lint("json", file);

        JsonNode findings = new JsonMapper().readTree(reported());
        assertThat(findings.size()).isEqualTo(1);
        JsonNode finding = findings.get(0);
        assertThat(finding.propertyNames())
                .containsExactly("file", "line", "column", "length", "rule", "message", "suggestion");
        assertThat(finding.get("file").asString()).isEqualTo(file);
        assertThat(finding.get("line").asInt()).isEqualTo(3);
        assertThat(finding.get("column").asInt()).isEqualTo(3);
        assertThat(finding.get("length").asInt()).isEqualTo("Marco forgot to update the config".length());
    }

    @Test
    void sarifNamesTheRuleThePlaceAndTheFix() throws IOException {
        lint("sarif", file("an outage.md", BLAMING));

        JsonNode sarif = new JsonMapper().readTree(reported());
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = sarif.get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        int rule = result.get("ruleIndex").asInt();
        assertThat(run.at("/tool/driver/rules").get(rule).get("id")).isEqualTo(result.get("ruleId"));
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith("an%20outage.md");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(3);
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asString())
                .startsWith("The config was not updated");
    }

    @Test
    void ofAFolderTextsAreReadAndHiddenFoldersAreNot() throws IOException {
        file("in/a.md", BLAMING);
        file("in/deep/b.txt", "We ignored the alert.");
        file("in/c.java", BLAMING);
        file("in/.git/d.md", BLAMING);

        assertThat(lint("json", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(new JsonMapper().readTree(reported()).size()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheOthersAreChecked() throws IOException {
        Path picture = Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        String missing = folder.resolve("missing.md").toString();

        assertThat(lint("json", missing, picture.toString(), file("outage.md", BLAMING)))
                .isEqualTo(2);
        assertThat(errors.toString())
                .contains(missing + " cannot be read: there is no such file")
                .contains(picture + " is no text in UTF-8");
        assertThat(new JsonMapper().readTree(reported()).size()).isEqualTo(1);
    }

    @Test
    void standardInputIsReadAsMarkdown() throws IOException {
        var before = System.in;
        System.setIn(new java.io.ByteArrayInputStream(BLAMING.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(lint("text", "-")).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
        assertThat(reported()).startsWith("-:3:3: ");
    }

    @Test
    void aNameThatIsGivenIsAPersons() throws IOException {
        String file = file("outage.md", "Xochitl ignored the alert.");

        assertThat(lint("text", file)).isZero();
        assertThat(lint("text", "--person", "Xochitl Reyes", file)).isEqualTo(1);
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(lint("xml", "a.md")).isEqualTo(2);
    }
}
