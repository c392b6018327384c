package dev.hindcast.evidence.format;

import dev.hindcast.evidence.json.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a Slack message as people read it: blocks and attachments joined, mentions and links resolved. */
final class SlackText {
    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private SlackText() {}

    static String of(Json message, SlackUsers users) {
        Set<String> parts = new LinkedHashSet<>();
        add(parts, message.at("text").text(), users);
        if (parts.isEmpty()) {
            blocks(parts, message, users);
        }
        for (Json attachment : message.at("attachments").items()) {
            attachment(parts, attachment, users);
        }
        if (parts.isEmpty()) {
            for (Json file : message.at("files").items()) {
                add(parts, "file " + file.first("name", "title", "id"), users);
            }
        }
        return String.join("\n", parts);
    }

    private static void attachment(Set<String> parts, Json attachment, SlackUsers users) {
        int before = parts.size();
        add(parts, attachment.at("pretext").text(), users);
        add(parts, attachment.at("title").text(), users);
        add(parts, attachment.at("text").text(), users);
        for (Json field : attachment.at("fields").items()) {
            String title = field.first("title");
            String value = field.first("value");
            if (value != null) {
                add(parts, title == null ? value : title + ": " + value, users);
            }
        }
        if (parts.size() == before) {
            blocks(parts, attachment, users);
        }
        if (parts.size() == before) {
            add(parts, attachment.at("fallback").text(), users);
        }
    }

    private static void blocks(Set<String> parts, Json holder, SlackUsers users) {
        for (Json block : holder.at("blocks").items()) {
            StringBuilder text = new StringBuilder();
            collect(block, text);
            add(parts, text.toString(), users);
        }
    }

    /** The words of a block, from its text objects and the elements of rich text. */
    private static void collect(Json element, StringBuilder text) {
        String type = element.first("type");
        String own = element.at("text").text();
        if ("user".equals(type)) {
            text.append("<@").append(element.first("user_id")).append('>');
        } else if ("channel".equals(type)) {
            text.append("<#").append(element.first("channel_id")).append('>');
        } else if ("emoji".equals(type)) {
            text.append(':').append(element.first("name")).append(':');
        } else if ("link".equals(type)) {
            text.append('<')
                    .append(element.first("url"))
                    .append(own == null ? "" : "|" + own)
                    .append('>');
        } else if (own != null) {
            text.append(own);
        } else {
            collect(element.at("text"), text, "");
            element.at("fields").items().forEach(field -> collect(field, text, "\n"));
            element.at("elements").items().forEach(item -> collect(item, text, isParagraph(item) ? "\n" : ""));
        }
    }

    private static void collect(Json element, StringBuilder text, String between) {
        if (element.isObject()) {
            text.append(text.length() == 0 ? "" : between);
            collect(element, text);
        }
    }

    private static boolean isParagraph(Json element) {
        return element.at("elements").isArray();
    }

    private static void add(Set<String> parts, @Nullable String text, SlackUsers users) {
        if (text != null && !text.isBlank()) {
            parts.add(plain(text, users).strip());
        }
    }

    /** Slack's marks resolved: {@code <@U123>} is {@code @Priya}, {@code <https://…|label>} the label and the address. */
    static String plain(String text, SlackUsers users) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        Matcher mark = MARK.matcher(text);
        String resolved = mark.replaceAll(found -> Matcher.quoteReplacement(resolved(found, users)));
        return resolved.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String resolved(MatchResult found, SlackUsers users) {
        String target = found.group(2);
        String label = found.group(3);
        return switch (found.group(1)) {
            case "@" -> "@" + (users.name(target).equals(target) && label != null ? label : users.name(target));
            case "#" -> "#" + (label == null || label.isEmpty() ? target : label);
            case "!" -> label != null ? label : "@" + target;
            default -> label == null || label.equals(target) ? target : label + " (" + target + ")";
        };
    }
}
