package dev.hindcast.retrospective.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The history of one incident as a file that anybody can check, without the server it came from. */
public record HistoryFile(List<Revision> revisions, List<SignedHead> signatures) {
    private static final String FORMAT = "hindcast-history";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The text is not a history; the message says what was expected. */
    public static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    /** One that the program itself wrote and kept. */
    static HistoryFile kept(String json) {
        try {
            return read(json);
        } catch (Unreadable e) {
            throw new IllegalStateException("a history that was kept cannot be read", e);
        }
    }

    HistoryFile followedBy(HistoryFile later) {
        return new HistoryFile(
                Stream.concat(revisions.stream(), later.revisions.stream()).toList(),
                Stream.concat(signatures.stream(), later.signatures.stream()).toList());
    }

    public String json() {
        return JSON.writeValueAsString(content()) + "\n";
    }

    /** The same before it is text. */
    public Map<String, Object> content() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", 1);
        file.put("revisions", revisions.stream().map(HistoryFile::written).toList());
        file.put("signatures", signatures);
        return file;
    }

    private static Map<String, Object> written(Revision revision) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("incident", revision.incident());
        written.put("sequence", revision.sequence());
        written.put("what", revision.what());
        written.put("subject", revision.subject());
        written.put("author", revision.author());
        written.put("authorName", revision.authorName());
        written.put("micros", revision.micros());
        written.put("at", revision.at().toString());
        String content = revision.content();
        String salt = revision.salt();
        if (content != null && salt != null) {
            written.put("content", content);
            written.put("salt", salt);
        }
        written.put("contentHash", revision.contentHash());
        written.put("hash", revision.hash());
        return written;
    }

    /** Also out of a larger JSON document that has it as {@code history}, and out of an exported retrospective. */
    public static HistoryFile read(String json) throws Unreadable {
        try {
            JsonNode file = JSON.readTree(json);
            JsonNode within = file.has("model") ? file.path("model") : file;
            JsonNode history = file.path("format").asString("").equals(FORMAT) ? file : within.path("history");
            if (!history.path("revisions").isArray()) {
                throw new Unreadable("it holds no history; take the file from the incident's page “History”, or"
                        + " export the retrospective as JSON");
            }
            List<Revision> revisions = new ArrayList<>();
            history.path("revisions").forEach(node -> revisions.add(revision(node)));
            List<SignedHead> signatures = new ArrayList<>();
            history.path("signatures").forEach(node -> signatures.add(signature(node)));
            return new HistoryFile(List.copyOf(revisions), List.copyOf(signatures));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Unreadable("it is no JSON as the page “History” gives it: " + e.getMessage());
        }
    }

    private static Revision revision(JsonNode node) {
        return new Revision(
                UUID.fromString(node.path("incident").asString("")),
                node.path("sequence").asLong(0),
                node.path("what").asString(""),
                node.path("subject").asString(""),
                UUID.fromString(node.path("author").asString("")),
                node.path("authorName").asString(""),
                Revision.at(node.path("micros").asLong(0)),
                node.has("content") ? node.path("content").asString("") : null,
                node.has("salt") ? node.path("salt").asString("") : null,
                node.path("contentHash").asString(""),
                node.path("hash").asString(""));
    }

    private static SignedHead signature(JsonNode node) {
        return new SignedHead(
                UUID.fromString(node.path("incident").asString("")),
                node.path("sequence").asLong(0),
                node.path("hash").asString(""),
                node.path("micros").asLong(0),
                node.path("publicKey").asString(""),
                node.path("signature").asString(""));
    }
}
