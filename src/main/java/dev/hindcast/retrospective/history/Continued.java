package dev.hindcast.retrospective.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Histories that go on from those of other houses: the first revision of a restored incident names the head of the old one. */
public final class Continued {
    private Continued() {}

    /**
     * The content of that first revision.
     *
     * @param head the last revision before; null where there was no history
     * @param file SHA-256 of what it was restored from
     */
    public static String content(UUID incident, @Nullable Revision head, String file) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("incident", incident.toString());
        content.put("sequence", head == null ? null : head.sequence());
        content.put("head", head == null ? null : head.hash());
        content.put("file", file);
        return Content.of(content);
    }

    /** The incidents from whose histories others among these go on. */
    static Set<UUID> from(List<Revision> revisions) {
        Set<UUID> from = new HashSet<>();
        revisions.forEach(revision -> link(revision).ifPresent(link -> from.add(link.incident())));
        return from;
    }

    /** What is wrong with the links, each as a sentence: the old history is not among these, or ends otherwise. */
    public static List<String> broken(List<Revision> revisions) {
        Map<String, String> hashes = new HashMap<>();
        revisions.forEach(revision -> hashes.put(revision.incident() + " " + revision.sequence(), revision.hash()));
        return revisions.stream()
                .flatMap(revision -> link(revision)
                        .filter(link -> !link.head().equals(hashes.get(link.incident() + " " + link.sequence())))
                        .map(link -> "incident " + revision.incident() + ": " + revision.named()
                                + ": the history of incident " + link.incident()
                                + " that it goes on from is not there as it was")
                        .stream())
                .toList();
    }

    private record Link(UUID incident, long sequence, String head) {}

    private static Optional<Link> link(Revision revision) {
        String content = revision.content();
        if (!revision.what().equals(Revision.RESTORED) || content == null) {
            return Optional.empty();
        }
        try {
            JsonNode said = Content.read(content);
            String head = said.path("head").asString("");
            return head.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Link(
                            UUID.fromString(said.path("incident").asString("")),
                            said.path("sequence").asLong(0),
                            head));
        } catch (JacksonException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }
}
