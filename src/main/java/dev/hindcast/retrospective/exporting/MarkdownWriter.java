package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Front matter in YAML, then the text as it was written. */
final class MarkdownWriter {
    /** @param pictures by name of their file, beside which the text is meant to lie */
    record Files(String text, Map<String, String> pictures) {}

    private MarkdownWriter() {}

    /** As one file, with the pictures within it. */
    static void write(Written written, OutputStream out) throws IOException {
        out.write(text(
                        written,
                        (section, picture) -> "data:image/svg+xml;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(picture.alone().getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8));
    }

    static Files files(Written written) {
        Map<String, String> pictures = new LinkedHashMap<>();
        String text = text(written, (section, picture) -> {
            String name = section + ".svg";
            pictures.put(name, picture.alone());
            return name;
        });
        return new Files(text, pictures);
    }

    private static String text(Written written, BiFunction<String, Picture, String> address) {
        StringBuilder text = new StringBuilder("---\n").append(front(written)).append("---\n\n# ");
        text.append(line(written.title())).append('\n');
        Keys keys = new Keys();
        for (WrittenSection section : written.sections()) {
            String key = keys.of(section);
            text.append("\n## ").append(line(section.title())).append("\n\n");
            if (section.picture() != null) {
                text.append(picture(section, key, address)).append("\n\n");
            }
            text.append(Defused.of(section.markdown())
                            .replaceFirst("^(\\s*\\n)+", "")
                            .stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private static String picture(WrittenSection section, String key, BiFunction<String, Picture, String> address) {
        try {
            Picture picture = Picture.of(section, key);
            return "![" + line(picture.alt()) + "](" + address.apply(key, picture) + ")";
        } catch (UnreadablePicture unreadable) {
            return "*" + line(unreadable.getMessage()) + "*";
        }
    }

    private static String front(Written written) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", Xml.allowed(written.title()));
        written.front().forEach((key, value) -> front.putIfAbsent(Xml.allowed(key), allowed(Fact.plain(key, value))));
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(front);
    }

    /** YAML knows as few characters as XML. */
    private static Object allowed(Object plain) {
        return plain instanceof List<?> list
                ? list.stream().map(MarkdownWriter::allowed).toList()
                : plain instanceof String words ? Xml.allowed(words) : plain;
    }

    /** One line in which no character means anything. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#&|~!])", "\\\\$1");
    }
}
