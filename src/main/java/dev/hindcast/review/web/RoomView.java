package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.CardGroup;
import dev.hindcast.review.Parked;
import dev.hindcast.review.Participant;
import dev.hindcast.review.Proposal;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Stage;
import dev.hindcast.review.anonymous.AnonymousCollection;
import dev.hindcast.review.anonymous.CollectionState;
import dev.hindcast.review.anonymous.PublicKeyOf;
import dev.hindcast.review.anonymous.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The room as it is now: all that its templates tell.
 *
 * @param me who looks; null for somebody who may see it and did not come in
 * @param shown the stage on this page, which may be one that is over
 * @param present ids of the participants who have the room open
 * @param away whether nobody leads at the moment
 * @param own cards of the viewer that nobody else sees yet, in a session with names
 */
public record RoomView(
        Incident incident,
        ReviewSession session,
        Agenda agenda,
        @Nullable Participant me,
        @Nullable Stage shown,
        List<Participant> participants,
        Set<UUID> present,
        boolean away,
        Duration behind,
        Optional<Agenda.Shortening> shortening,
        List<AnonymousCollection> collections,
        List<PublicKeyOf> keys,
        int holders,
        List<String> issuedAgain,
        long tick,
        List<CardGroup> groups,
        List<String> own,
        List<Parked> parked,
        List<Proposal> proposals,
        long inBox) {

    /** {@code /reviews/…}. */
    public String base() {
        return "/reviews/" + session.id();
    }

    /** {@code /incidents/…}. */
    public String incidentBase() {
        return "/incidents/" + incident.id();
    }

    public String myId() {
        return me == null ? "" : me.id().toString();
    }

    /** Who takes part, one name to a line. */
    public String names() {
        return participants.stream().map(Participant::name).collect(Collectors.joining("\n"));
    }

    public boolean leads() {
        return me != null && session.isLedBy(me.id());
    }

    public boolean looksBack() {
        return shown != session.stage();
    }

    public String leader() {
        return participants.stream()
                .filter(one -> session.isLedBy(one.id()))
                .map(Participant::name)
                .findFirst()
                .orElse("Nobody");
    }

    public @Nullable AnonymousCollection collection(Purpose purpose) {
        return collections.stream()
                .filter(one -> one.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }

    public CollectionState state(Purpose purpose) {
        AnonymousCollection collection = collection(purpose);
        return collection == null ? CollectionState.WAITING : collection.state();
    }

    /** What was said at the close; empty before it is counted. */
    public List<Answered> answers() {
        AnonymousCollection closing = collection(Purpose.CLOSING);
        return Answered.of(closing == null ? null : closing.totals());
    }

    /** Most dots first, where they have been counted; made worse or made better. */
    public List<CardGroup> lane(boolean better) {
        return groups.stream()
                .filter(group -> group.better() == better)
                .sorted((one, other) -> Integer.compare(dots(other), dots(one)))
                .toList();
    }

    private static int dots(CardGroup group) {
        Integer dots = group.dots();
        return dots == null ? 0 : dots;
    }

    /** Groups that are proposed as contributing factors: the five with most dots, none without. */
    public boolean isTop(CardGroup group) {
        return dots(group) > 0
                && groups.stream().filter(other -> dots(other) > dots(group)).count() < 5;
    }

    public long parked(Parked.Kind kind) {
        return parked.stream()
                .filter(one -> one.kind() == kind && !one.takenUp())
                .count();
    }

    /** {@code 2 min behind the plan}; empty when it is on time. */
    public String pace() {
        long minutes = behind.toMinutes();
        return minutes >= 1
                ? minutes + " min behind the plan"
                : minutes <= -1 ? -minutes + " min ahead of the plan" : "";
    }
}
