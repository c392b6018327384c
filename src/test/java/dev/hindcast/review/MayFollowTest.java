package dev.hindcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.live.MayFollow.Visitor;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Open pages of several people are asked after together, and each gets an answer of its own. */
class MayFollowTest extends ServerTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Reviews reviews;

    @Autowired
    Collecting collecting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private Account outsider;
    private IncidentId incident;
    private ReviewId review;

    @BeforeEach
    void aRestrictedIncidentThatPriyaAndJonasSeeAndPriyaReviews() {
        priya = person("Priya Nair", Role.MEMBER);
        jonas = person("Jonas Weber", Role.VIEWER);
        outsider = person("Lukas Brandt", Role.ADMINISTRATOR);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        review = ScheduledReview.of(incident, true, List.of(priya), reviews, collecting, transactions);
    }

    private static List<Visitor> visitors(UUID stream, Account... people) {
        return Stream.of(people).map(person -> new Visitor(person.id(), stream)).toList();
    }

    @Test
    void eachIsAnsweredOnTheirOwnBehalfInWhicheverOrderTheyAreAsked() {
        for (List<Account> order : List.of(List.of(priya, outsider, jonas), List.of(outsider, jonas, priya))) {
            Account[] people = order.toArray(Account[]::new);
            assertThat(incidents.mayFollow(visitors(incident.value(), people)))
                    .containsExactlyInAnyOrderElementsOf(visitors(incident.value(), priya, jonas));
            assertThat(reviews.mayFollow(visitors(review.value(), people)))
                    .containsExactlyInAnyOrderElementsOf(visitors(review.value(), priya, jonas));
        }
    }

    @Test
    void whoIsDisabledOrUnknownMayNot() {
        jdbc.sql("update account set disabled_at = now() where id = ?")
                .param(jonas.id())
                .update();
        Visitor nobody = new Visitor(UUID.randomUUID(), review.value());
        assertThat(reviews.mayFollow(Stream.concat(Stream.of(nobody), visitors(review.value(), jonas, priya).stream())
                        .toList()))
                .containsExactlyElementsOf(visitors(review.value(), priya));
        assertThat(incidents.mayFollow(visitors(incident.value(), jonas, outsider)))
                .isEmpty();
    }

    @Test
    void onlyWhoTakesPartComesBackAsSomebody() {
        assertThat(reviews.participantOf(priya.id(), review)).isPresent();
        assertThat(reviews.participantOf(jonas.id(), review)).isEmpty();
        assertThat(reviews.participantOf(outsider.id(), review)).isEmpty();
    }

    @Test
    void withinATransactionItIsRefusedBecauseSomebodyElseWouldActInIt() {
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(status -> reviews.mayFollow(visitors(review.value(), priya))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
