package dev.hindcast.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RecordedActionsTest extends ServerTest {
    private static final RecordedAction DASHBOARD = new RecordedAction(
            "Build a dashboard of the pool",
            "Jonas",
            LocalDate.of(2021, 5, 4),
            State.IN_PROGRESS,
            List.of("https://jira.example.com/browse/PAY-12", "../tickets/12"),
            "postmortems/2021-04.md:31");
    private static final RecordedAction RUNBOOK = new RecordedAction(
            "Write the runbook", "whoever is on call", null, null, List.of(), "postmortems/2021-04.md:32");
    private static final RecordedAction ALERT =
            new RecordedAction("Alert on latency", "", null, State.DONE, List.of(), "postmortems/2021-04.md:33");

    @Autowired
    Actions actions;

    @Autowired
    TakingUp takingUp;

    @Autowired
    ActionItems items;

    @Autowired
    RecordedActions recorded;

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
    void anOldPostmortemWasBroughtIn() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        outsider = person("Lukas", Role.ADMINISTRATOR);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> actions.record(priya, outage, List.of(DASHBOARD, RUNBOOK, ALERT)));
    }

    private List<Recorded> all() {
        return Acting.as(priya.id(), () -> recorded.of(outage));
    }

    private ActionId takeUp(int which, boolean take) {
        return Acting.as(
                priya.id(),
                () -> takingUp.takeUp(
                        priya,
                        all().get(which).id(),
                        Proposed.plan(all().get(which).said().title(), jonas.id()),
                        take,
                        null));
    }

    /** What other tests recorded for everybody may stand before. */
    private String allPages(Account viewer, String path) {
        WebClient browser = browserOf(viewer);
        StringBuilder pages = new StringBuilder(browser.get(path).body());
        for (int number = 2; pages.indexOf("number=" + number + "\"") > 0; number++) {
            pages.append(browser.get(path + "&number=" + number).body());
        }
        return pages.toString();
    }

    @Test
    void theyAreKeptAsTheTextSaysInItsOrder() {
        assertThat(all()).extracting(Recorded::said).containsExactly(DASHBOARD, RUNBOOK, ALERT);

        Acting.as(priya.id(), () -> actions.record(priya, outage, List.of(ALERT, RUNBOOK)));

        assertThat(all()).extracting(Recorded::said).containsExactly(DASHBOARD, RUNBOOK, ALERT, ALERT, RUNBOOK);
    }

    @Test
    void theyJoinTheTransactionOfWhoBringsThemIn() {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status -> {
                    actions.record(priya, outage, List.of(RUNBOOK));
                    status.setRollbackOnly();
                }));

        assertThat(all()).hasSize(3);
    }

    @Test
    void theyAreNobodysDuty() {
        Acting.as(priya.id(), () -> {
            assertThat(items.of(outage)).isEmpty();
            for (int i = 1; i <= Cap.MOST; i++) {
                actions.take(priya, outage, Proposed.plan("Action " + i, jonas.id()), null);
            }
        });
        assertThat(browserOf(jonas).get("/actions?show=overdue").body()).doesNotContain("dashboard of the pool");
    }

    @Test
    void theUnfinishedOnesAreFound() {
        String waiting = allPages(jonas, "/actions/recorded?show=waiting");
        assertThat(waiting)
                .contains("Build a dashboard of the pool", "Write the runbook", "state not said")
                .contains("<span class=\"soft\">owner there</span> whoever is on call")
                .contains("href=\"https://jira.example.com/browse/PAY-12\"", "rel=\"noreferrer noopener\"")
                .contains("<span>../tickets/12</span>", "postmortems/2021-04.md:31");
        assertThat(allPages(jonas, "/actions/recorded?show=all")).contains("Alert on latency", "no owner named");
        assertThat(Acting.as(priya.id(), () -> recorded.list(true, 500, 0)).stream()
                        .filter(one -> one.incident().equals(outage))
                        .map(Recorded::said))
                .containsExactly(DASHBOARD, RUNBOOK);
        assertThat(Acting.as(priya.id(), () -> recorded.list(false, 500, 0)).stream()
                        .filter(one -> one.incident().equals(outage)))
                .hasSize(3);
    }

    @Test
    void oneThatIsTakenUpIsAnActionLikeAnyOther() {
        ActionId dashboard = takeUp(0, true);

        ActionItem action = Acting.as(priya.id(), () -> items.find(dashboard).orElseThrow());
        assertThat(action.isTaken()).isTrue();
        assertThat(action.state()).isEqualTo(State.IN_PROGRESS);
        List<ActionChange> done = Acting.as(priya.id(), () -> history.of(dashboard));
        assertThat(done)
                .extracting(ActionChange::what)
                .containsExactly(ActionChange.What.MOVE, ActionChange.What.TAKE, ActionChange.What.ADOPT);
        assertThat(browserOf(jonas).get("/actions/" + dashboard).body())
                .contains(
                        "Priya took up what was recorded as “Build a dashboard of the pool”, in postmortems/2021-04.md:31");
        assertThat(all().get(0).answer()).isNotNull();
        assertThat(all().get(0).isWaiting()).isFalse();
        assertThatThrownBy(() -> takeUp(0, true)).isInstanceOf(Refused.class).hasMessageContaining("taken it up");
    }

    @Test
    void oneMayBeProposedOnlyAndWhatIsNotSaidIsOpen() {
        assertThat(Acting.as(priya.id(), () -> items.find(takeUp(0, false)).orElseThrow())
                        .decision()
                        .answer())
                .isEqualTo(Decision.Answer.PROPOSED);
        assertThat(Acting.as(priya.id(), () -> items.find(takeUp(1, true)).orElseThrow())
                        .state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void theCapAsksBeforeOneIsTakenUp() {
        Acting.as(priya.id(), () -> {
            for (int i = 1; i <= Cap.MOST; i++) {
                actions.take(priya, outage, Proposed.plan("Action " + i, jonas.id()), null);
            }
        });

        assertThatThrownBy(() -> takeUp(0, true)).isInstanceOf(Cap.Reached.class);
        assertThat(all().get(0).answer()).isNull();
    }

    @Test
    void oneIsSetAsideWithAReason() {
        WebClient hers = browserOf(priya);
        String base = "/incidents/" + outage + "/actions";
        String aside = "/actions/recorded/" + all().get(1).id() + "/setting-aside";

        var refused = hers.post(base, aside, Map.of("words", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why nobody follows it up");
        hers.post(base, aside, Map.of("words", "there is one since 2022"));

        assertThat(all().get(1).answer().setAside()).isEqualTo("there is one since 2022");
        assertThat(hers.get(base).body()).contains("Priya set it aside: there is one since 2022");
        assertThatThrownBy(() -> takeUp(1, true)).hasMessageContaining("set it aside meanwhile");
    }

    @Test
    void theFormIsFilledInAsFarAsTheTextGoes() {
        String base = "/incidents/" + outage + "/actions";
        String form =
                browserOf(priya).get(base + "?recorded=" + all().get(0).id()).body();

        assertThat(form)
                .contains("value=\"Build a dashboard of the pool\"", "value=\"2021-05-04\"")
                .contains("<option value=\"" + jonas.id() + "\" selected>Jonas</option>")
                .contains("https://jira.example.com/browse/PAY-12\n../tickets/12</textarea>");
        var answer = browserOf(priya)
                .post(
                        base,
                        base,
                        Map.of(
                                "recorded", all().get(0).id().toString(),
                                "title", "Build a dashboard of the pool",
                                "type", "detection",
                                "links", "../tickets/12",
                                "take", "false"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“../tickets/12” is not a web address");
    }

    @Test
    void whatTheTextSaysIsNotChangedAnyMore() {
        Acting.as(priya.id(), () -> {
            for (String sql : List.of(
                    "update recorded_action set title = 'other'",
                    "update recorded_action set state = 'done'",
                    "delete from recorded_action")) {
                assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
            }
        });
    }

    @Test
    void anOutsiderSeesNothingAndAViewerChangesNothing() {
        UUID dashboard = all().get(0).id();
        Acting.as(outsider.id(), () -> {
            assertThat(recorded.find(dashboard)).isEmpty();
            assertThat(recorded.of(outage)).isEmpty();
            assertThat(recorded.list(false, 5_000, 0))
                    .noneMatch(one -> one.incident().equals(outage));
            long before = recorded.count(false);
            Acting.as(priya.id(), () -> actions.record(priya, outage, List.of(RUNBOOK)));
            assertThat(recorded.count(false)).isEqualTo(before);
            assertThatThrownBy(() -> actions.record(outsider, outage, List.of(RUNBOOK)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> takingUp.setAside(outsider, dashboard, "no"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> takingUp.takeUp(outsider, dashboard, Proposed.plan("x", outsider.id()), true, null))
                    .isInstanceOf(NotFound.class);
        });
        WebClient outside = browserOf(outsider);
        assertThat(allPages(outsider, "/actions/recorded?show=all")).doesNotContain(outage.toString());
        assertThat(outside.get("/incidents/" + outage + "/actions?recorded=" + dashboard)
                        .statusCode())
                .isEqualTo(404);
        assertThat(outside.post(
                                "/actions/recorded",
                                "/actions/recorded/" + dashboard + "/setting-aside",
                                Map.of("words", "no"))
                        .statusCode())
                .isEqualTo(404);

        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> actions.record(priya, open, List.of(RUNBOOK)));
        Account viewer = person("Amara", Role.VIEWER);
        Acting.as(viewer.id(), () -> {
            UUID runbook = recorded.of(open).get(0).id();
            assertThatThrownBy(() -> takingUp.setAside(viewer, runbook, "no")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> actions.record(viewer, open, List.of(RUNBOOK)))
                    .isInstanceOf(Forbidden.class);
            assertThat(jdbc.sql("update recorded_action set set_aside = 'no', answered_by = ?, answered_at = now()")
                            .param(viewer.id())
                            .update())
                    .isZero();
        });
        assertThat(browserOf(viewer).get("/incidents/" + open + "/actions").body())
                .contains("Write the runbook")
                .doesNotContain("Take it up");
    }

    @Test
    void aRecordedActionOfAnotherIncidentIsNotTakenUpHere() {
        IncidentId other = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);

        assertThat(browserOf(priya)
                        .get("/incidents/" + other + "/actions?recorded="
                                + all().get(0).id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyAreRecordedAtOnce() {
        List<RecordedAction> many = IntStream.range(0, 80)
                .mapToObj(i -> new RecordedAction("Action " + i, "", null, null, List.of(), "big.md:" + i))
                .toList();

        Acting.as(priya.id(), () -> actions.record(priya, outage, many));

        assertThat(all()).hasSize(83);
        assertThat(all().get(82).said().from()).isEqualTo("big.md:79");
        String first = browserOf(priya).get("/actions/recorded").body();
        assertThat(first).contains("rel=\"next\"", "1–50 of ");
    }
}
