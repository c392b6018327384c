package dev.hindcast.retrospective.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How revisions hang together, and whether they still do. */
public final class Chain {
    /** The predecessor of the first one. */
    public static final String BEGINNING = "0".repeat(64);

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The first place where a chain does not hold.
     *
     * @param revision the one that does not fit; null where one is missing at the end
     */
    public record Broken(
            UUID incident, long sequence, @Nullable Revision revision, String why) {
        public String sentence() {
            return (revision == null ? "revision " + sequence : revision.named()) + ": " + why;
        }
    }

    private Chain() {}

    /** @param before null for the first one */
    public static Revision append(
            @Nullable Revision before,
            UUID incident,
            String what,
            String subject,
            UUID author,
            String authorName,
            Instant at,
            String content) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        Revision unsealed = new Revision(
                incident,
                before == null ? 1 : before.sequence() + 1,
                what,
                subject,
                author,
                authorName,
                at,
                content,
                salt,
                contentHash(salt, content),
                "");
        return new Revision(
                incident,
                unsealed.sequence(),
                what,
                subject,
                author,
                authorName,
                unsealed.at(),
                content,
                salt,
                unsealed.contentHash(),
                hash(before == null ? BEGINNING : before.hash(), unsealed));
    }

    static String contentHash(String salt, String content) {
        return sha256(salt + "\n" + content);
    }

    /** One field to a line; none of them but the last can hold a line's end. */
    static String hash(String predecessor, Revision revision) {
        return sha256(String.join(
                "\n",
                predecessor,
                revision.incident().toString(),
                Long.toString(revision.sequence()),
                oneLine(revision.what()),
                oneLine(revision.subject()),
                revision.author().toString(),
                Long.toString(revision.micros()),
                revision.contentHash(),
                revision.authorName()));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /** @param revisions those of one incident, in their order */
    public static Optional<Broken> verify(List<Revision> revisions) {
        Set<Long> buried = tombstones(revisions);
        String predecessor = BEGINNING;
        long expected = 1;
        for (Revision revision : revisions) {
            if (revision.sequence() != expected) {
                return broken(revision, "revision " + expected + " is missing before it");
            }
            if (!revision.hash().equals(hash(predecessor, revision))) {
                return broken(revision, "it, or its place in the chain, is not what was saved");
            }
            String content = revision.content();
            String salt = revision.salt();
            if (content == null || salt == null) {
                if (!buried.contains(revision.sequence())) {
                    return broken(revision, "its content is gone, and no tombstone says why");
                }
            } else if (!revision.contentHash().equals(contentHash(salt, content))) {
                return broken(revision, "its content is not what was saved");
            }
            predecessor = revision.hash();
            expected++;
        }
        return Optional.empty();
    }

    private static Set<Long> tombstones(List<Revision> revisions) {
        Set<Long> buried = new HashSet<>();
        revisions.stream()
                .filter(revision -> revision.what().equals(Revision.TOMBSTONE))
                .map(Revision::subject)
                .filter(subject -> subject.matches("\\d{1,18}"))
                .forEach(subject -> buried.add(Long.valueOf(subject)));
        return buried;
    }

    private static Optional<Broken> broken(Revision revision, String why) {
        return Optional.of(new Broken(revision.incident(), revision.sequence(), revision, why));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
