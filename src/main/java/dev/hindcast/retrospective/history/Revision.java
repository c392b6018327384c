package dev.hindcast.retrospective.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One saved state of something that belongs to an incident's record, chained to the one before.
 *
 * @param sequence counts the incident's revisions from 1
 * @param what {@code section}, {@code statement}, {@code factor} …
 * @param subject which one: a section's key, an id
 * @param author the account; {@code authorName} as it was called then
 * @param content JSON, byte by byte as it was hashed; null where it was taken out for legal reasons
 * @param salt random, hashed with the content and taken out with it, so that nobody can guess the content from its hash
 * @param contentHash SHA-256 of salt and content
 * @param hash SHA-256 of the predecessor's hash and of everything else but content and salt
 */
public record Revision(
        UUID incident,
        long sequence,
        String what,
        String subject,
        UUID author,
        String authorName,
        Instant at,
        @Nullable String content,
        @Nullable String salt,
        String contentHash,
        String hash) {

    /** What a tombstone is called: a revision that says which other one lost its content, and why. */
    public static final String TOMBSTONE = "tombstone";

    /** What the first revision of a restored incident is called: it names the head that its history goes on from. */
    public static final String RESTORED = "restored";

    /** As exactly as the database keeps it. */
    public Revision {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Microseconds since 1970, as they are hashed. */
    public long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    public static Instant at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** {@code revision 7 (section impact, by Priya, 2026-03-05T09:12:44Z)}. */
    public String named() {
        return "revision " + sequence + " (" + what + (subject.isEmpty() ? "" : " " + subject) + ", by " + authorName
                + ", " + at.truncatedTo(ChronoUnit.SECONDS) + ")";
    }
}
