package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review sessions of the incidents that whoever is acting may see. */
public interface Reviews {
    Optional<ReviewSession> find(ReviewId id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<ReviewSession> locked(ReviewId id);

    /** Newest first. */
    List<ReviewSession> of(IncidentId incident);

    /** Running ones first, then those to come, then the last ones that are over. */
    List<ReviewSession> all(int limit);

    /** How often its date or its pre-read was changed, or it was called off. */
    int revision(ReviewId id);

    void add(ReviewSession session, Agenda agenda);

    void change(ReviewSession session);

    Agenda agenda(ReviewId id);

    void changeAgenda(ReviewId id, Agenda agenda);

    /** In the order of their names. */
    List<Participant> participants(ReviewId id);

    Optional<Participant> participant(ReviewId id, UUID participant);

    /** Whoever is acting, as a participant of that session. */
    Optional<Participant> acting(ReviewId id);

    /** The session, together with whoever is acting in it; null when they do not take part. */
    Optional<Entered> entered(ReviewId id);

    void add(Participant participant);

    void joined(Participant participant);

    /** Only somebody who has not joined yet. */
    void uninvite(ReviewId id, UUID participant);

    /**
     * Whether the account, or the guest, sees the session: as {@link #find} on their behalf, for who asks often.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction, whose actor it would
     *     change
     */
    boolean isSeenBy(UUID account, ReviewId id);

    /** Whether a stream is that of a review, asked on behalf of nobody. */
    boolean isReview(UUID stream);

    record Entered(ReviewSession session, @Nullable Participant me) {}
}
