package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineDocumentationTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\S+)$");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| (`-[^|]+) \\|");

    @Test
    void everyCommandIsDocumentedWithAllItsOptionsAndNoOthers() throws IOException {
        String page = Files.readString(Path.of("docs/command-line.md"));
        Map<String, CommandLine> commands = Main.commandLine().getSubcommands();

        assertThat(SECTION.matcher(page).results().map(section -> section.group(1)))
                .containsExactlyInAnyOrderElementsOf(commands.keySet());
        for (String name : List.of("reconstruct", "understand", "import", "export", "lint", "serve", "verify")) {
            List<String> options = commands.get(name).getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .toList();
            assertThat(documented(section(page, name))).as(name).containsExactlyInAnyOrderElementsOf(options);
        }
        assertThat(optionNames(commands.get("demo"))).isEqualTo(optionNames(commands.get("serve")));
    }

    private static String section(String page, String name) {
        String after = page.substring(page.indexOf("\n## " + name + "\n") + 4);
        int end = after.indexOf("\n## ");
        return end < 0 ? after : after.substring(0, end);
    }

    private static List<String> documented(String section) {
        return DOCUMENTED
                .matcher(section)
                .results()
                .map(MatchResult::group)
                .map(row -> row.replaceAll("[|` ]", ""))
                .flatMap(names -> Arrays.stream(names.split(",")))
                .toList();
    }

    private static String optionNames(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
