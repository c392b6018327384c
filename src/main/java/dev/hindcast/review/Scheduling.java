package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens before the hour: a session is planned, moved, called off, and people are invited to it. */
@Service
@Transactional
public class Scheduling {
    private final Incidents incidents;
    private final Reviews reviews;
    private final Accounts accounts;
    private final GuestDoor door;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Scheduling(
            Incidents incidents,
            Reviews reviews,
            Accounts accounts,
            GuestDoor door,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.reviews = reviews;
        this.accounts = accounts;
        this.door = door;
        this.announce = announce;
        this.clock = clock;
    }

    public ReviewId schedule(Account author, IncidentId incident, boolean anonymous, Plan plan) {
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        requireEditor(author);
        ReviewSession session = ReviewSession.scheduled(
                ReviewId.random(),
                incident,
                plan.startsAt(),
                anonymous,
                plan.guestsAllowed(),
                plan.preRead(),
                author.id(),
                clock.instant());
        reviews.add(session, plan.agenda());
        everybody(plan).forEach(account -> add(session.id(), account));
        reviews.change(session.ledBy(participant(session.id(), plan.facilitator()), null));
        announce.publishEvent(new ReviewScheduled(session.id()));
        announce.publishEvent(new ScheduleChanged(incident, session.id()));
        return session.id();
    }

    /** Whoever has joined already stays, also when the plan does not name them any more. */
    public void reschedule(Account author, ReviewId id, Plan plan) {
        ReviewSession session = open(author, id).rescheduled(plan.startsAt(), plan.guestsAllowed(), plan.preRead());
        Set<UUID> everybody = everybody(plan);
        everybody.forEach(account -> add(id, account));
        reviews.change(session.ledBy(participant(id, plan.facilitator()), null));
        for (Participant invited : reviews.participants(id)) {
            UUID account = invited.account();
            if (account != null && !everybody.contains(account)) {
                reviews.uninvite(id, invited.id());
            }
        }
        reviews.changeAgenda(id, plan.agenda());
        announce.publishEvent(new ScheduleChanged(session.incident(), id));
    }

    public void cancel(Account author, ReviewId id) {
        ReviewSession session = open(author, id);
        reviews.change(session.cancelled());
        announce.publishEvent(new ScheduleChanged(session.incident(), id));
    }

    public void invite(Account author, ReviewId id, UUID account) {
        ReviewSession session = open(author, id);
        add(id, account);
        announce.publishEvent(new ScheduleChanged(session.incident(), id));
    }

    /** @throws Refused for the facilitator */
    public void uninvite(Account author, ReviewId id, UUID participant) {
        ReviewSession session = open(author, id);
        if (session.isLedBy(participant)) {
            throw new Refused("This is the facilitator. Choose another one first.");
        }
        reviews.uninvite(id, participant);
        announce.publishEvent(new ScheduleChanged(session.incident(), id));
    }

    /** The key of a new link for guests; the link before stops. */
    public String newGuestKey(Account author, ReviewId id) {
        ReviewSession session = open(author, id);
        if (!session.guestsAllowed()) {
            throw new Refused("This session takes no guests. Allow them first, then make a link.");
        }
        return door.renew(id);
    }

    private ReviewSession open(Account author, ReviewId id) {
        ReviewSession session = reviews.locked(id).orElseThrow(NotFound::new);
        requireEditor(author);
        if (!session.isOpen()) {
            throw new Refused("The session is over or was called off. Schedule another one.");
        }
        return session;
    }

    private static void requireEditor(Account author) {
        if (!author.mayEdit()) {
            throw new Forbidden(
                    "Viewers take part. Ask an administrator to make you a member if you want to schedule a review.");
        }
    }

    private static Set<UUID> everybody(Plan plan) {
        Set<UUID> everybody = new HashSet<>(plan.participants());
        everybody.add(plan.facilitator());
        return everybody;
    }

    private void add(ReviewId session, UUID account) {
        String name = accounts.find(account)
                .filter(Account::enabled)
                .map(Account::name)
                .orElseThrow(() -> new Refused("One of the people chosen cannot sign in any more. Choose again."));
        reviews.add(new Participant(UUID.randomUUID(), session, account, name, false, null, 0));
    }

    private UUID participant(ReviewId session, UUID account) {
        return reviews.participants(session).stream()
                .filter(participant -> Objects.equals(participant.account(), account))
                .map(Participant::id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
