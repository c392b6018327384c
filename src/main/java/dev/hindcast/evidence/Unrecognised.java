package dev.hindcast.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to say of a file that no format knows: what it seems to be, and what to do. */
final class Unrecognised {
    private static final Pattern JSON_KIND = Pattern.compile("\"kind\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern YAML_KIND = Pattern.compile("^kind:\\s*\"?(\\w+)", Pattern.MULTILINE);
    private static final String NAME_IT = "if it is of one that is known, name it (--as FORMAT)";

    private Unrecognised() {}

    static String reason(Sample sample) {
        String text = sample.text();
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return "there is nothing but blanks in it";
        }
        if (text.indexOf('\0') >= 0) {
            return "this is no text, and no kind of file that is known";
        }
        Matcher kind = (start.startsWith("{") || start.startsWith("[") ? JSON_KIND : YAML_KIND).matcher(text);
        if (text.contains("apiVersion") && kind.find()) {
            return "this describes a Kubernetes object (" + kind.group(1) + "): a state, not something that happened";
        }
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return "this is a calendar; calendars are not read yet";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "this looks like JSON, but of no known format; " + NAME_IT;
        }
        if (start.startsWith("<")) {
            return "this looks like HTML or XML, of no known format; save it as text, JSON or CSV and give that";
        }
        return "this is text, but of no known format; " + NAME_IT;
    }
}
