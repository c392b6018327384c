package dev.hindcast.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ImpactTest extends ServerTest {
    @Autowired
    Impacts impacts;

    @Autowired
    ImpactFigures figures;

    @Autowired
    Incidents incidents;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    ApplicationEventPublisher announce;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId outage;
    private String path;

    @BeforeEach
    void thereIsAnOutage() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        path = "/incidents/" + outage + "/impact";
    }

    private static ImpactAnswer users(String typed, ImpactKnown known) {
        return new ImpactAnswer(
                ImpactKind.USERS,
                "",
                known,
                known == ImpactKnown.UNKNOWN ? null : ImpactNumbers.read(ImpactKind.USERS, typed, ""),
                "",
                "the gateway's log");
    }

    private void say(Account who, ImpactAnswer answer, int seen) {
        Acting.as(who.id(), () -> impacts.say(who, outage, answer, seen));
    }

    @Test
    void theNewestAnswerCountsAndAllAreKept() {
        say(priya, users("10k–12k", ImpactKnown.ESTIMATED), 0);
        say(jonas, users("11,480", ImpactKnown.MEASURED), 1);

        Acting.as(priya.id(), () -> {
            assertThat(figures.of(outage)).singleElement().satisfies(figure -> {
                assertThat(ImpactWords.value(figure)).isEqualTo("11,480");
                assertThat(figure.saidBy()).isEqualTo(jonas.id());
            });
            assertThat(figures.history(outage)).hasSize(2);
            assertThatThrownBy(() -> jdbc.sql("delete from impact_saying").update())
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(
                            () -> jdbc.sql("update impact_saying set low = 0").update())
                    .hasStackTraceContaining("permission denied");
        });
    }

    @Test
    void whoAnswersLaterIsToldAndTheirTextIsKept() {
        say(jonas, users("10k–12k", ImpactKnown.ESTIMATED), 0);

        var answer = browserOf(priya)
                .post(
                        path + "?figure=users",
                        path,
                        Map.of(
                                "kind",
                                "users",
                                "known",
                                "measured",
                                "value",
                                "11,480",
                                "source",
                                "the log",
                                "version",
                                "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Jonas answered this while you were writing: “10,000–12,000”", "value=\"11,480\"");
    }

    @Test
    void unknownIsShownAsUnknownAndNothingAsNotSaidYet() {
        say(priya, users("", ImpactKnown.UNKNOWN), 0);

        assertThat(browserOf(jonas).get(path + "/panel").body())
                .contains("<strong>unknown</strong>", "<strong>not said yet</strong>", "said by Priya")
                .doesNotContain("<strong>0", "<html");
    }

    @Test
    void whatIsNotUnderstoodStaysAsTyped() {
        var answer = browserOf(priya)
                .post(
                        path + "?figure=users",
                        path,
                        Map.of("kind", "users", "known", "measured", "value", "1.234", "source", "the log"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"1.234\"", "could be 1234 or a little more than 1");
    }

    @Test
    void theDurationIsProposedByTheMilestones() throws InterruptedException {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> announce.publishEvent(new EvidenceImported(outage, UUID.randomUUID()))));
        for (int i = 0; i < 400 && Acting.as(priya.id(), () -> timelines.isDue(outage)); i++) {
            Thread.sleep(25);
        }

        assertThat(browserOf(priya).get(path).body()).contains("By the milestones: <b>", "from impact began, 14:");
        assertThat(browserOf(priya)
                        .post(
                                path,
                                path,
                                Map.of(
                                        "kind",
                                        "duration",
                                        "known",
                                        "measured",
                                        "value",
                                        "44 min",
                                        "source",
                                        "by the milestones"))
                        .body())
                .contains("<strong>44 min</strong>");
    }

    @Test
    void aFreeFigureCanBeWithdrawnAndSaidAnew() {
        Map<String, String> partners = Map.of(
                "kind",
                "other",
                "label",
                "Partners affected",
                "known",
                "measured",
                "value",
                "3",
                "source",
                "their mails");
        assertThat(browserOf(priya).post(path, path, partners).body()).contains("Partners affected");
        browserOf(priya)
                .post(
                        path,
                        path,
                        Map.of(
                                "kind",
                                "other",
                                "label",
                                "Partners affected",
                                "withdraw",
                                "true",
                                "known",
                                "measured",
                                "version",
                                "1"));
        assertThat(browserOf(priya).get(path + "/panel").body()).doesNotContain("Partners affected");

        assertThat(browserOf(priya).post(path, path, partners).body()).contains("Partners affected");
    }

    @Test
    void anOutsiderSeesNothingAndAViewerSaysNothing() {
        say(priya, users("11,480", ImpactKnown.MEASURED), 0);
        Account outsider = person("Lukas", Role.ADMINISTRATOR);
        Acting.as(outsider.id(), () -> assertThat(figures.of(outage)).isEmpty());
        assertThat(browserOf(outsider).get(path).statusCode()).isEqualTo(404);
        assertThat(browserOf(outsider).get(path + "/panel").statusCode()).isEqualTo(404);

        Account viewer = person("Amara", Role.VIEWER);
        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        assertThat(browserOf(viewer).get("/incidents/" + open + "/impact").body())
                .contains("not said yet")
                .doesNotContain("Say it<");
        assertThat(browserOf(viewer)
                        .post(
                                "/incidents",
                                "/incidents/" + open + "/impact",
                                Map.of("kind", "users", "known", "unknown"))
                        .statusCode())
                .isEqualTo(403);
    }
}
