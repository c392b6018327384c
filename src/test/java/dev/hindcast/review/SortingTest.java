package dev.hindcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SortingTest extends ServerTest {
    private static final String SLOW = "Slow requests raise no alert";
    private static final String HUNG = "Requests hung for 30 s and then succeeded";

    @Autowired
    Incidents incidents;

    @Autowired
    Reviews reviews;

    @Autowired
    Collecting collecting;

    @Autowired
    Sorting sorting;

    @Autowired
    Board board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private ReviewId review;

    @BeforeEach
    void aReviewWithNamesThatSpeaksOfFactors() {
        priya = person("Priya Nair", Role.MEMBER);
        jonas = person("Jonas Weber", Role.MEMBER);
        IncidentId incident = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        review = ScheduledReview.of(incident, false, List.of(priya, jonas), reviews, collecting, transactions);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status -> {
                    Agenda agenda = reviews.agenda(review);
                    reviews.change(reviews.find(review)
                            .orElseThrow()
                            .begin(agenda, Instant.now())
                            .moveTo(Stage.FACTORS, agenda, Instant.now()));
                }));
    }

    private void cardsLieOpen() {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("""
                                insert into review_collection (session_id, purpose, state) values (?, 'cards', 'ended')
                                on conflict (session_id, purpose) do update set state = 'ended'
                                """).param(review.value()).update()));
    }

    private CardGroup groupOf(Account person, UUID card) {
        return Acting.as(
                person.id(),
                () -> board.groups(review).stream()
                        .filter(group ->
                                group.cards().stream().anyMatch(one -> one.id().equals(card)))
                        .findFirst()
                        .orElseThrow());
    }

    private UUID add(Account person, String text) {
        return Acting.as(person.id(), () -> sorting.add(review, "detection", false, text));
    }

    /** The HTML of the last change of groups that was told to the room. */
    private String told() {
        return jdbc.sql("""
                        select detail from live_entry where stream = ? and what = 'html' order by sequence desc limit 1
                        """).param(review.value()).query(String.class).single();
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aCardLiesInNoGroupBeforeTheRevealAndInOneOfItsOwnAfterIt() {
        UUID before = add(priya, SLOW);
        Acting.as(priya.id(), () -> {
            assertThat(board.loose(review)).extracting(Card::id).containsExactly(before);
            assertThat(board.groups(review)).isEmpty();
        });
        assertThat(jdbc.sql("select count(*) from live_entry where stream = ? and what = 'html'")
                        .param(review.value())
                        .query(Long.class)
                        .single())
                .as("nobody is told of a card that is not revealed")
                .isZero();

        cardsLieOpen();
        CardGroup group = groupOf(jonas, add(jonas, HUNG));
        assertThat(group.cards()).extracting(Card::author).containsExactly("Jonas Weber");
        assertThat(told()).contains(HUNG, "Jonas Weber", group.id().toString());
    }

    @Test
    void theLastCardThatIsMovedTakesItsGroupWithIt() {
        cardsLieOpen();
        CardGroup first = groupOf(priya, add(priya, SLOW));
        CardGroup second = groupOf(priya, add(priya, HUNG));
        UUID moved = second.cards().get(0).id();

        Acting.as(jonas.id(), () -> sorting.move(review, moved, first.id()));

        assertThat(groupOf(jonas, moved).cards()).extracting(Card::text).containsExactly(SLOW, HUNG);
        assertThat(told()).contains(SLOW, HUNG, "action=\"remove\" target=\"group-" + second.id() + "\"");
        assertThatThrownBy(() -> Acting.as(jonas.id(), () -> sorting.move(review, moved, second.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("its last card was moved");
    }

    @Test
    void aNameThatWasGivenOnTopOfAnOldOneIsNotTaken() {
        cardsLieOpen();
        CardGroup group = groupOf(priya, add(priya, SLOW));
        Acting.as(priya.id(), () -> sorting.rename(review, group.id(), "Alerting", 0));
        assertThatThrownBy(() -> Acting.as(jonas.id(), () -> sorting.rename(review, group.id(), "Latency", 0)))
                .isInstanceOfSatisfying(
                        Sorting.Renamed.class,
                        meanwhile -> assertThat(meanwhile.group().name()).isEqualTo("Alerting"));
        assertThat(told()).contains("Alerting", SLOW);
    }

    @Test
    void whatIsToldLastIsHowItIsAlsoWhenTwoChangeOneGroupAtOnce() throws Exception {
        cardsLieOpen();
        CardGroup group = groupOf(priya, add(priya, SLOW));
        UUID other = add(priya, HUNG);
        CompletableFuture<Void> renamed = new CompletableFuture<>();
        CompletableFuture<Void> finish = new CompletableFuture<>();

        CompletableFuture<Void> hers = CompletableFuture.runAsync(() -> Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status -> {
                    sorting.rename(review, group.id(), "Alerting", 0);
                    renamed.complete(null);
                    finish.join();
                })));
        renamed.get(20, TimeUnit.SECONDS);
        CompletableFuture<Void> his =
                CompletableFuture.runAsync(() -> Acting.as(jonas.id(), () -> sorting.move(review, other, group.id())));
        await().until(() -> his.isDone() || somebodyWaitsForALock());
        assertThat(his).isNotDone();
        finish.complete(null);
        CompletableFuture.allOf(hers, his).get(20, TimeUnit.SECONDS);

        assertThat(told()).contains("Alerting", SLOW, HUNG);
    }
}
