package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Difference;
import dev.hindcast.retrospective.history.Content;
import dev.hindcast.retrospective.history.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Revisions in words: what was done, and what became of the text. */
final class HistoryWords {
    private HistoryWords() {}

    /**
     * Newest first.
     *
     * @param from the newest to tell of; 0 for the newest there is
     * @param most how many
     */
    static List<HistoryEntry> of(List<Revision> revisions, long from, int most) {
        Map<String, String> buried = revisions.stream()
                .filter(revision -> revision.what().equals(Revision.TOMBSTONE))
                .collect(Collectors.toMap(
                        Revision::subject, revision -> field(revision, "reason"), (one, other) -> other));
        Map<String, Revision> before = new HashMap<>();
        List<HistoryEntry> entries = new ArrayList<>();
        long last = from == 0 ? revisions.size() : from;
        for (Revision revision : revisions) {
            String key = revision.what() + " " + revision.subject();
            Revision previous = before.put(key, revision);
            if (revision.sequence() <= last && revision.sequence() > last - most) {
                entries.add(entry(revision, previous, buried));
            }
        }
        Collections.reverse(entries);
        return entries;
    }

    private static HistoryEntry entry(Revision revision, @Nullable Revision before, Map<String, String> buried) {
        String after = revision.content();
        boolean spoken = after == null
                || List.of("draft", "review", "publication", "sharing", Revision.RESTORED, Revision.TOMBSTONE)
                        .contains(revision.what());
        return new HistoryEntry(
                revision,
                did(revision, before),
                field(revision, "reason"),
                spoken
                        ? new Difference(List.of())
                        : Difference.of(
                                before == null || before.content() == null ? "" : readable(before.content()),
                                readable(after)),
                after == null ? buried.getOrDefault(Long.toString(revision.sequence()), "no reason is known") : "");
    }

    private static String did(Revision revision, @Nullable Revision before) {
        String title = title(revision);
        return switch (revision.what()) {
            case "draft" ->
                field(revision, "from").isEmpty()
                        ? "began the retrospective from the template “" + field(revision, "template") + "”"
                        : "imported it from " + field(revision, "from");
            case "section" ->
                before == null ? "began the section “" + title + "”" : "changed the section “" + title + "”";
            case "review" ->
                switch (field(revision, "state")) {
                    case "approved" -> "approved it";
                    case "changes" -> "asked for changes";
                    default -> "sent it to review";
                };
            case "statement" -> statement(revision, before) + " the statement “" + title + "”";
            case "milestone" ->
                (field(revision, "moved").equals("true") ? "moved" : "caused another proposal for") + " the milestone “"
                        + title + "”";
            case "publication" -> "published it";
            case Revision.RESTORED ->
                "restored the incident from a file; its earlier history ends with revision "
                        + field(revision, "sequence") + ", " + field(revision, "head");
            case "sharing" ->
                switch (field(revision, "state")) {
                    case "linked" -> "made a link for outsiders to version " + revision.subject();
                    case "withdrawn" -> "withdrew a link for outsiders to version " + revision.subject();
                    default -> "read and confirmed version " + revision.subject() + " for outsiders";
                };
            case Revision.TOMBSTONE -> "took the content of revision " + revision.subject() + " out, for legal reasons";
            default ->
                (before == null
                                ? "added the "
                                : field(revision, "removed").equals("true") ? "removed the " : "changed the ")
                        + revision.what()
                        + (title.isEmpty() ? "" : " “" + title + "”");
        };
    }

    private static String statement(Revision revision, @Nullable Revision before) {
        if (revision.content() == null) {
            return "changed";
        }
        if (!field(revision, "worded").equals(field(before, "worded"))) {
            return "worded anew";
        }
        if (!field(revision, "hidden").equals(before == null ? "false" : field(before, "hidden"))) {
            return field(revision, "hidden").equals("true") ? "hid" : "showed again";
        }
        if (!field(revision, "pinned").equals(before == null ? "false" : field(before, "pinned"))) {
            return field(revision, "pinned").equals("true") ? "pinned" : "unpinned";
        }
        return before == null ? "added" : "changed";
    }

    private static String title(Revision revision) {
        String title = field(revision, "title");
        String text = title.isEmpty() ? field(revision, "text") : title;
        String named = text.isEmpty() && revision.what().equals("milestone") ? revision.subject() : text;
        return named.length() > 90 ? named.substring(0, 89) + "…" : named;
    }

    private static String field(@Nullable Revision revision, String field) {
        String content = revision == null ? null : revision.content();
        return content == null ? "" : Content.text(content, field);
    }

    /** A text as it is, of anything else a line for each field. */
    private static String readable(@Nullable String content) {
        JsonNode node = Content.read(content == null ? "{}" : content);
        if (node.has("version") && node.has("text")) {
            return node.path("text").asString("");
        }
        List<String> lines = new ArrayList<>();
        node.properties().forEach(field -> lines.add(field.getKey() + ": " + value(field.getValue())));
        return String.join("\n", lines);
    }

    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return node.isObject() ? value(node.path("text")) : node.asString("");
        }
        List<String> values = new ArrayList<>();
        node.forEach(one -> values.add(value(one)));
        return String.join(" / ", values);
    }
}
