package dev.hindcast.review.anonymous;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.review.anonymous.web.BatchPost;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Priya leads a running review, and Jonas takes part; what they hold, and what they send to the boxes. */
@Import(AnonymousWorld.Heard.class)
abstract class AnonymousWorld extends ServerTest {
    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Collecting collecting;

    @Autowired
    Issuing issuing;

    @Autowired
    EndOfCollections ends;

    @Autowired
    Heard heard;

    static class Heard {
        final List<CollectionEnded> ended = new ArrayList<>();

        @EventListener
        synchronized void hear(CollectionEnded end) {
            ended.add(end);
        }
    }

    Account priya;
    Account jonas;
    AnonymousReview review;
    BatchPost batch;

    @BeforeEach
    void priyaLeadsAReviewWithJonas() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        review = review(true);
        batch = new BatchPost(port, review.id);
    }

    AnonymousReview review(boolean anonymous) {
        UUID incident = CheckoutOutage.of(
                        priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions)
                .value();
        return new AnonymousReview(incident, anonymous, List.of(priya, jonas), collecting, jdbc, transactions);
    }

    void open(Purpose purpose) {
        review.as(priya, () -> collecting.open(review.id, purpose));
    }

    Map<Purpose, List<Permit>> permits(Account person) {
        return review.permitsOf(person, collecting, issuing);
    }

    static byte[] key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
