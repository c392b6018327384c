package dev.hindcast.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.action.PreviousActions.Verdict;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.StreamReader;
import dev.hindcast.world.WebClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ActionsTest extends ServerTest {
    @Autowired
    Actions actions;

    @Autowired
    PreviousActions previous;

    @Autowired
    ActionItems items;

    @Autowired
    ActionHistory history;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private Account outsider;
    private IncidentId outage;

    @BeforeEach
    void thereIsAnOutage() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        outsider = person("Lukas", Role.ADMINISTRATOR);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return Acting.as(account.id(), work);
    }

    private static void run(Account account, Runnable work) {
        Acting.as(account.id(), work);
    }

    private ActionId take(String title) {
        return as(priya, () -> actions.take(priya, outage, Proposed.plan(title, jonas.id()), null));
    }

    private ActionItem item(ActionId id) {
        return as(priya, () -> items.find(id).orElseThrow());
    }

    /** Before the outage, with the same service in other letters. */
    private IncidentId earlier(Audience audience) {
        Incident incident = new Incident(
                IncidentId.random(),
                "Payment page slow in January",
                Severity.SEV_3,
                false,
                List.of("Checkout"),
                CheckoutOutage.BERLIN,
                !audience.everyone(),
                jonas.id(),
                Instant.parse("2026-01-14T10:00:00Z"));
        run(jonas, () -> transactions.executeWithoutResult(status -> incidents.add(incident, audience)));
        return incident.id();
    }

    @Test
    void anActionKeepsWhoTookItAndEveryChangeOfIt() {
        ActionId alert = take("Alert on latency");
        run(
                jonas,
                () -> actions.change(
                        jonas, alert, 2, Proposed.plan("Alert on latency of the payment page", jonas.id())));
        run(jonas, () -> actions.move(jonas, alert, 3, State.DONE, "", null));

        assertThat(item(alert).decision().by()).isEqualTo(priya.id());
        assertThat(as(priya, () -> history.of(alert)))
                .extracting(ActionChange::what)
                .containsExactly(
                        ActionChange.What.MOVE,
                        ActionChange.What.CHANGE,
                        ActionChange.What.TAKE,
                        ActionChange.What.PROPOSE);
        assertThat(as(priya, () -> history.of(alert)).get(1))
                .extracting(ActionChange::field, ActionChange::before, ActionChange::author)
                .containsExactly("title", "Alert on latency", jonas.id());
    }

    @Test
    void theHistoryCannotBeRewrittenNorAnActionErased() {
        take("Alert on latency");

        run(priya, () -> {
            for (String sql : List.of(
                    "delete from action_change", "update action_change set reason = ''", "delete from action_item")) {
                assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
            }
        });
    }

    @Test
    void whoSavesLaterIsToldAndOverwritesNothing() {
        ActionId alert = take("Alert on latency");
        run(jonas, () -> actions.change(jonas, alert, 2, Proposed.plan("Alert on slowness", jonas.id())));

        run(
                priya,
                () -> assertThatThrownBy(
                                () -> actions.change(priya, alert, 2, Proposed.plan("Alert on waiting", jonas.id())))
                        .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                            assertThat(overtaken.now().plan().title()).isEqualTo("Alert on slowness");
                            assertThat(overtaken.by().author()).isEqualTo(jonas.id());
                        }));
        assertThat(item(alert).plan().title()).isEqualTo("Alert on slowness");
    }

    @Test
    void theSixthTakesThePlaceOfAnotherOrSaysWhy() {
        List<ActionId> five = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            five.add(take("Action " + i));
        }
        assertThatThrownBy(() -> take("Action 6")).isInstanceOf(Cap.Reached.class);
        assertThat(as(priya, () -> items.of(outage))).hasSize(5);

        ActionId sixth = as(
                priya,
                () -> actions.take(
                        priya,
                        outage,
                        Proposed.plan("Action 6", jonas.id()),
                        new Cap.Answer(five.get(0), "its page is gone")));
        assertThat(item(five.get(0)).state()).isEqualTo(State.DROPPED);
        assertThat(item(five.get(0)).droppedBecause()).isEqualTo("its page is gone");
        assertThat(item(sixth).decision().beyondCap()).isEmpty();

        ActionId seventh = as(
                priya,
                () -> actions.take(
                        priya,
                        outage,
                        Proposed.plan("Action 7", jonas.id()),
                        new Cap.Answer(null, "another team does it")));
        assertThat(item(seventh).decision().beyondCap()).isEqualTo("another team does it");
        assertThatThrownBy(() -> run(
                        priya,
                        () -> actions.move(priya, five.get(0), item(five.get(0)).version(), State.OPEN, "", null)))
                .isInstanceOf(Cap.Reached.class);
    }

    @Test
    void anOwnerIsSomebodyWhoMaySeeTheIncident() {
        assertThatThrownBy(() ->
                        run(priya, () -> actions.propose(priya, outage, Proposed.plan("Alert", outsider.id()))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        run(priya, () -> actions.propose(priya, outage, Proposed.plan("Alert", UUID.randomUUID()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anOutsiderSeesNothingAndAViewerChangesNothing() {
        ActionId alert = take("Alert on latency");
        run(outsider, () -> {
            assertThat(items.find(alert)).isEmpty();
            assertThat(items.taken(new ActionItems.Filter(null, State.unfinished(), null), 500, 0))
                    .noneMatch(action -> action.id().equals(alert));
            assertThat(history.of(alert)).isEmpty();
            assertThatThrownBy(() -> actions.move(outsider, alert, 2, State.DONE, "", null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actions.propose(outsider, outage, Proposed.idea("mine")))
                    .isInstanceOf(NotFound.class);
        });
        WebClient outside = browserOf(outsider);
        String base = "/incidents/" + outage + "/actions";
        for (String path : List.of(
                base, base + "/panel", base + "/previous", base + "/picture", "/actions/" + alert, "/actions/no-id")) {
            assertThat(outside.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(outside.get("/actions").body()).doesNotContain("/actions/" + alert);

        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        Account viewer = person("Amara", Role.VIEWER);
        run(
                viewer,
                () -> assertThatThrownBy(() -> actions.propose(viewer, open, Proposed.idea("mine")))
                        .isInstanceOf(Forbidden.class));
        assertThat(browserOf(viewer).get("/incidents/" + open + "/actions").body())
                .contains("What will be different the next time?")
                .doesNotContain("Add an action");
        assertThat(browserOf(viewer)
                        .post(
                                "/incidents",
                                "/incidents/" + open + "/actions",
                                Map.of("title", "mine", "type", "process"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void earlierActionsOfTheSameServiceAreLookedAtInTheReview() {
        IncidentId january = earlier(Audience.ofEveryone());
        ActionId drill = as(
                jonas,
                () -> actions.take(
                        jonas, january, Proposed.plan("Practise the rollback each month", jonas.id()), null));
        ActionId idea = as(jonas, () -> actions.propose(jonas, january, Proposed.idea("More machines")));
        Incident reviewed = as(priya, () -> incidents.find(outage).orElseThrow());

        assertThat(as(priya, () -> previous.of(reviewed)))
                .extracting(ActionItem::id)
                .contains(drill)
                .doesNotContain(idea);

        run(priya, () -> previous.say(priya, outage, drill, 2, Verdict.OPEN, ""));
        ActionChange said = as(priya, () -> history.of(drill)).get(0);
        assertThat(said.what()).isEqualTo(ActionChange.What.CONFIRM);
        assertThat(said.reviewOf()).isEqualTo(outage);

        assertThatThrownBy(() -> run(priya, () -> previous.say(priya, outage, drill, 2, Verdict.DROPPED, "")))
                .isInstanceOf(Refused.class);
        run(priya, () -> previous.say(priya, outage, drill, 2, Verdict.DONE, ""));
        run(priya, () -> previous.say(priya, outage, drill, 3, Verdict.DONE, "the drill of 2 March went well"));
        assertThat(item(drill).state()).isEqualTo(State.VERIFIED);
        assertThat(as(priya, () -> previous.of(reviewed)))
                .as("what the review has settled stays in sight")
                .extracting(ActionItem::id)
                .contains(drill);
    }

    @Test
    void aReviewThatIsRestrictedIsNotNamedInTheHistoryOfAnOpenAction() {
        IncidentId january = earlier(Audience.ofEveryone());
        ActionId drill = as(
                jonas,
                () -> actions.take(
                        jonas, january, Proposed.plan("Practise the rollback each month", jonas.id()), null));
        run(priya, () -> previous.say(priya, outage, drill, 2, Verdict.OPEN, ""));

        assertThat(browserOf(jonas).get("/actions/" + drill).body())
                .contains("in the review of “Checkout outage after the 2.31.0 rollout”");
        assertThat(browserOf(outsider).get("/actions/" + drill).body())
                .contains("in the review of another incident")
                .doesNotContain("2.31.0");
    }

    @Test
    void restrictedEarlierIncidentsStayInvisible() {
        IncidentId secret = earlier(Audience.only(Set.of(), Set.of()));
        ActionId hidden =
                as(jonas, () -> actions.take(jonas, secret, Proposed.plan("Rotate the keys", jonas.id()), null));
        Incident reviewed = as(priya, () -> incidents.find(outage).orElseThrow());

        assertThat(as(priya, () -> previous.of(reviewed)))
                .extracting(ActionItem::id)
                .doesNotContain(hidden);
        assertThat(as(jonas, () -> previous.of(reviewed)))
                .extracting(ActionItem::id)
                .contains(hidden);
        run(
                priya,
                () -> assertThatThrownBy(() -> previous.say(priya, outage, hidden, 2, Verdict.DONE, ""))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void anActionOfAnUnrelatedIncidentIsNoPreviousOne() {
        ActionId own = take("Alert on latency");

        run(
                priya,
                () -> assertThatThrownBy(() -> previous.say(priya, outage, own, 2, Verdict.DONE, ""))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void openPagesAreTold() throws InterruptedException {
        try (StreamReader stream = new StreamReader(browserOf(jonas), "/incidents/" + outage + "/stream")) {
            assertThat(stream.status()).isEqualTo(200);
            take("Alert on latency");
            for (int i = 0; i < 100 && stream.entries().isEmpty(); i++) {
                Thread.sleep(50);
            }
            assertThat(stream.entries()).anySatisfy(entry -> assertThat(entry).contains("\"actions\""));
        }
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        var answer = browserOf(priya)
                .post(
                        "/incidents/" + outage + "/actions",
                        "/incidents/" + outage + "/actions",
                        Map.of(
                                "title",
                                "Alert on <latency>",
                                "type",
                                "detection",
                                "take",
                                "true",
                                "deadline",
                                "2026-03-18"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "needs an owner and how and by when",
                        "value=\"Alert on &lt;latency>\"",
                        "value=\"2026-03-18\"");
    }

    @Test
    void aParkedRemedyFillsInTheForm() {
        assertThat(browserOf(priya)
                        .get("/incidents/" + outage + "/actions/panel?title=Alert&origin=just+alert+on+it")
                        .body())
                .contains("value=\"Alert\"", "It came up as <q>just alert on it</q>")
                .contains("<turbo-frame id=\"actions\"")
                .doesNotContain("<html");
    }
}
