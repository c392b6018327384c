package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.Where;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a Markdown text between two lines of {@code ---} (YAML) or {@code +++} (TOML).
 *
 * @param rest the text with blank lines in the place of the front matter, so that lines keep their numbers
 */
record FrontMatter(List<Block> blocks, String rest, List<Unclear> unclear) {
    private static final Pattern YAML =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)(?:^|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TOML =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(.*?)\\n?\\+\\+\\+[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    static FrontMatter of(String text) {
        Matcher yaml = YAML.matcher(text);
        if (text.startsWith("---") && yaml.find()) {
            return read(text, yaml, false);
        }
        Matcher toml = TOML.matcher(text);
        if (text.startsWith("+++") && toml.find()) {
            return read(text, toml, true);
        }
        return new FrontMatter(List.of(), text, List.of());
    }

    private static FrontMatter read(String text, Matcher found, boolean toml) {
        long lines = found.group().chars().filter(c -> c == '\n').count();
        String rest = "\n".repeat((int) lines) + text.substring(found.end());
        try {
            Tree tree = toml ? TomlTree.of(found.group(1), 2) : YamlTree.of(found.group(1), 2);
            return new FrontMatter(
                    tree instanceof Tree.Mapping fields ? FieldBlocks.of(fields, false) : List.of(), rest, List.of());
        } catch (UnreadableTree e) {
            String kind = toml ? "TOML" : "YAML";
            Unclear unclear =
                    new Unclear(Where.line(e.line()), "", "the front matter is no " + kind + ": " + e.getMessage());
            return new FrontMatter(List.of(), rest, List.of(unclear));
        }
    }
}
