package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.MayFollow.Visitor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * As {@link #locked}, together with whoever is acting in it, who is null when they do not take part. Who sees the session
     * without taking part and may not change it does not get it.
     */
    Optional<Entered> entered(ReviewId id);

    void add(Participant participant);

    void joined(Participant participant);

    /** Only somebody who has not joined yet. */
    void uninvite(ReviewId id, UUID participant);

    /** As whom the account, or the guest, takes part in a session that they see; outside of transactions only. */
    Optional<UUID> participantOf(UUID account, ReviewId id);

    /** Those of the visitors to sessions' streams who see the session, whoever acts; outside of transactions only. */
    Set<Visitor> mayFollow(Collection<Visitor> visitors);

    /** Whether a stream is that of a review, asked on behalf of nobody. */
    boolean isReview(UUID stream);

    record Entered(ReviewSession session, @Nullable Participant me) {}
}
