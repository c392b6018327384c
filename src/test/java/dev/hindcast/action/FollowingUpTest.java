package dev.hindcast.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An action on its way: its issues in trackers, its history, and what follows one that did not work. */
class FollowingUpTest extends ServerTest {
    private static final TrackerLink ISSUE = TrackerLink.typed("https://jira.example.com/browse/PAY-12");
    private static final TrackerLink PULL = TrackerLink.typed("https://github.com/acme/checkout/pull/40");

    @Autowired
    Actions actions;

    @Autowired
    ActionItems items;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account outsider;
    private IncidentId outage;
    private Plan plan;

    @BeforeEach
    void thereIsAnOutage() {
        priya = person("Priya", Role.MEMBER);
        outsider = person("Lukas", Role.MEMBER);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of()), incidents, jdbc, transactions);
        plan = Proposed.plan("Alert on latency", priya.id());
    }

    private <T> T hers(Supplier<T> work) {
        return Acting.as(priya.id(), work);
    }

    private ActionId taken(Plan taken) {
        return hers(() -> actions.take(priya, outage, taken, null));
    }

    private void move(ActionId id, State to, String words) {
        Acting.as(
                priya.id(),
                () -> actions.move(priya, id, items.find(id).orElseThrow().version(), to, words, null));
    }

    @Test
    void aChangedLinkStandsInTheHistoryWithBeforeAndAfter() {
        ActionId alert = taken(Proposed.linked(plan, List.of(ISSUE)));
        Acting.as(priya.id(), () -> actions.change(priya, alert, 2, Proposed.linked(plan, List.of(ISSUE, PULL))));

        assertThat(hers(() -> items.find(alert).orElseThrow()).plan().links()).containsExactly(ISSUE, PULL);
        String page = browserOf(priya).get("/actions/" + alert).body();
        assertThat(page)
                .contains("Priya changed the links from PAY-12 to PAY-12, acme/checkout#40")
                .contains(
                        "<a href=\"https://jira.example.com/browse/PAY-12\" title=\"https://jira.example.com/browse/PAY-12\""
                                + " target=\"_blank\" rel=\"noreferrer noopener\">PAY-12</a>");
    }

    @Test
    void linksAreShownInTheLists() {
        taken(Proposed.linked(plan, List.of(ISSUE)));

        assertThat(browserOf(priya).get("/actions").body()).contains(">PAY-12</a>");
        assertThat(browserOf(priya).get("/incidents/" + outage + "/actions").body())
                .contains(">PAY-12</a>");
    }

    @Test
    void theHistoryReadsFromStartToEnd() {
        ActionId alert = taken(plan);
        move(alert, State.IN_PROGRESS, "");
        move(alert, State.DONE, "it is rolled out");

        assertThat(browserOf(priya).get("/actions/" + alert).body())
                .containsSubsequence(
                        "Priya proposed it",
                        "Priya took it",
                        "moved it from open to in progress",
                        "moved it from in progress to done")
                .contains("Somebody looks whether it worked, by 1 April 2026");
    }

    @Test
    void whatDidNotWorkIsFollowedByAnother() {
        ActionId alert = taken(plan);
        assertThat(browserOf(priya).get("/actions/" + alert).body()).doesNotContain("?follows=");
        move(alert, State.DONE, "");
        move(alert, State.DID_NOT_WORK, "it stayed silent in the game day");
        String next = "/incidents/" + outage + "/actions?follows=" + alert;
        assertThat(browserOf(priya).get("/actions/" + alert).body()).contains("href=\"" + next + "\"");
        assertThat(browserOf(priya).get(next).body())
                .contains("name=\"follows\" value=\"" + alert + "\"", "It follows an action that did not work");

        ActionId probe = taken(Proposed.following(Proposed.plan("Probe the payment page", priya.id()), alert));

        assertThat(browserOf(priya).get("/actions/" + alert).body())
                .contains("Followed by</span> <a href=\"/actions/" + probe + "\">Probe the payment page</a>");
        assertThat(browserOf(priya).get("/actions/" + probe).body())
                .contains("It follows</span> <a href=\"/actions/" + alert + "\">Alert on latency</a>");
    }

    @Test
    void onlyAnActionOfTheSameIncidentIsFollowed() {
        ActionId alert = taken(plan);
        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);

        Plan following = Proposed.following(Proposed.plan("Probe", null), alert);
        assertThatThrownBy(() -> hers(() -> actions.propose(priya, open, following)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(outsider.id(), () -> actions.propose(outsider, open, following)))
                .isInstanceOf(NotFound.class);
        assertThat(browserOf(outsider)
                        .get("/incidents/" + open + "/actions?follows=" + alert)
                        .statusCode())
                .isEqualTo(404);
    }
}
