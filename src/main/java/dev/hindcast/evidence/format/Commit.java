package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One commit as a log of git tells it.
 *
 * @param author with or without an address, as the log has it
 * @param fields everything else that the log says, by its own names
 */
record Commit(String hash, @Nullable String author, String subject, String body, Map<String, String> fields) {
    private static final Pattern REVERTS = Pattern.compile("This reverts commit ([0-9a-f]{7,64})");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");
    private static final Pattern NAMED_LOG =
            Pattern.compile("^(.+?)[._-](?:git-?log|commits)(?:[._-].*)?$", Pattern.CASE_INSENSITIVE);

    Event.Builder describe(Event.Builder event, String file) {
        return event.kind(Kind.CHANGE)
                .source(source(file))
                .actor(name(author))
                .text(statement())
                .attributes(attributes())
                .identity("git " + hash);
    }

    /** A merge made by a server names a number first and says what it is about below. */
    private String statement() {
        String about = body.strip().lines().findFirst().orElse("");
        return subject.startsWith("Merge pull request") && !about.isEmpty() ? subject + ": " + about : subject;
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("commit", hash);
        attributes.putAll(fields);
        if (!body.isBlank()) {
            attributes.put("body", body.strip());
        }
        Matcher reverts = REVERTS.matcher(body);
        if (reverts.find()) {
            attributes.put("reverts", reverts.group(1));
            attributes.put("rollback", "true");
        }
        Rollback.mark(attributes, subject);
        return attributes;
    }

    static @Nullable String name(@Nullable String author) {
        return author == null ? null : ADDRESS.matcher(author).replaceFirst("").strip();
    }

    /** {@code git}, with the repository where the file is named after it: {@code puppet.gitlog.txt}. */
    private static String source(String file) {
        Matcher named = NAMED_LOG.matcher(file.substring(file.lastIndexOf('/') + 1));
        return named.matches() ? "git " + named.group(1) : "git";
    }
}
