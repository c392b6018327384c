package dev.hindcast.review;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.anonymous.Collecting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** A review of an incident that is about to begin; the first of its people leads. */
public final class ScheduledReview {
    private ScheduledReview() {}

    public static ReviewId of(
            IncidentId incident,
            boolean anonymous,
            List<Account> people,
            Reviews reviews,
            Collecting collecting,
            TransactionTemplate transactions) {
        ReviewId id = ReviewId.random();
        Account author = people.get(0);
        Acting.as(
                author.id(),
                () -> transactions.executeWithoutResult(status -> {
                    ReviewSession session = ReviewSession.scheduled(
                            id, incident, Instant.now(), anonymous, false, "", author.id(), Instant.now());
                    reviews.add(session, Agenda.of(Severity.SEV_1));
                    for (Account person : people) {
                        UUID participant = UUID.randomUUID();
                        reviews.add(new Participant(participant, id, person.id(), person.name(), false, null, 0));
                        if (person == author) {
                            reviews.change(session.ledBy(participant, null));
                        }
                    }
                    collecting.prepare(id.value());
                }));
        return id;
    }
}
