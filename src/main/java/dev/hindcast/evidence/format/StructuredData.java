package dev.hindcast.evidence.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The structured data of RFC 5424, section 6.3: {@code [id name="value" …][…]}. */
final class StructuredData {
    private static final Pattern ELEMENT =
            Pattern.compile("\\[([^\\s=\\]\"]{1,64})((?: +[^\\s=\\]\"]{1,64}=\"(?:[^\"\\\\]|\\\\.)*+\")*+) *\\]");
    private static final Pattern PARAMETER = Pattern.compile(" +([^\\s=\\]\"]+)=\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private StructuredData() {}

    /** Puts parameters as {@code id.name} into the attributes and gives the message that follows. */
    static String read(String text, Map<String, String> attributes) {
        int at = 0;
        if (text.startsWith("-")) {
            at = 1;
        } else {
            Matcher element = ELEMENT.matcher(text);
            while (element.region(at, text.length()).lookingAt()) {
                Matcher parameter = PARAMETER.matcher(element.group(2));
                while (parameter.find()) {
                    String value = parameter.group(2).replaceAll("\\\\([\"\\\\\\]])", "$1");
                    attributes.put(element.group(1) + "." + parameter.group(1), value);
                }
                at = element.end();
            }
        }
        String message = text.substring(at).strip();
        return message.startsWith("\uFEFF") ? message.substring(1) : message;
    }
}
