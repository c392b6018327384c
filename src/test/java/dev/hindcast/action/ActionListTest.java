package dev.hindcast.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of actions of all incidents, as its addresses narrow it. */
class ActionListTest extends ServerTest {
    @Autowired
    Actions actions;

    @Autowired
    ActionItems items;

    @Autowired
    Incidents incidents;

    @Autowired
    Teams teams;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private Account priya;
    private Account jonas;
    private Account mei;
    private IncidentId outage;
    private LocalDate today;

    @BeforeEach
    void anOutageThatThreeMaySee() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        mei = person("Mei", Role.MEMBER);
        outage = incident("Checkout outage", Audience.only(Set.of(), Set.of(jonas.id(), mei.id())));
        today = LocalDate.now(clock.withZone(priya.zone()));
    }

    private IncidentId incident(String title, Audience audience) {
        Incident incident = new Incident(
                IncidentId.random(),
                title,
                null,
                false,
                List.of(),
                ZoneOffset.UTC,
                !audience.everyone(),
                priya.id(),
                Instant.parse("2026-03-04T16:00:00Z"));
        Acting.as(priya.id(), () -> transactions.executeWithoutResult(status -> incidents.add(incident, audience)));
        return incident.id();
    }

    /** @param due days from today */
    private ActionId taken(String title, Account owner, int due, State... then) {
        return Acting.as(priya.id(), () -> {
            Plan plan = Proposed.due(Proposed.plan(title, owner.id()), today.plusDays(due));
            ActionId id = actions.take(priya, outage, plan, new Cap.Answer(null, "all of them are small"));
            for (State state : then) {
                actions.move(priya, id, items.find(id).orElseThrow().version(), state, "as seen", null);
            }
            return id;
        });
    }

    private UUID team(String name, Account... members) {
        UUID team = teams.add(name + " " + UUID.randomUUID()).orElseThrow();
        for (Account member : members) {
            teams.addMember(team, member.id());
        }
        return team;
    }

    private String page(Account viewer, String query) {
        return browserOf(viewer).get("/actions" + query).body();
    }

    /** Titles in the order of the page. */
    private List<String> titles(Account viewer, String query) {
        return Pattern.compile("<h3><a href=\"/actions/[^\"]*\">([^<]*)</a></h3>")
                .matcher(page(viewer, query))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatIsDueFirstComesFirstAndDoneOnesAreDueWhenSomebodyLooks() {
        taken("In ten days", priya, 10);
        taken("Done, looked at in nine days", priya, -5, State.DONE);
        taken("Overdue", priya, -3);
        taken("Did not work", priya, -4, State.DONE, State.DID_NOT_WORK);
        taken("Worked", priya, -30, State.DONE, State.VERIFIED);
        taken("Of Jonas", jonas, 1);

        assertThat(titles(priya, ""))
                .containsExactly("Did not work", "Overdue", "Done, looked at in nine days", "In ten days");
        assertThat(page(priya, ""))
                .contains("overdue by 3 days", "<a href=\"/incidents/" + outage + "/actions\">Checkout outage</a>");
    }

    @Test
    void eachFilterHasItsAddress() {
        taken("Open", priya, 10);
        taken("Begun, overdue", priya, -1, State.IN_PROGRESS);
        taken("Done, to be looked at", priya, -20, State.DONE);
        taken("Done in time", priya, 0, State.DONE);
        taken("Dropped", priya, -50, State.DROPPED);

        assertThat(titles(priya, "?show=overdue")).containsExactly("Begun, overdue");
        assertThat(titles(priya, "?show=to-be-verified")).containsExactly("Done, to be looked at");
        assertThat(page(priya, "?show=to-be-verified")).contains("verification overdue by 6 days");
        assertThat(titles(priya, "?show=done")).containsExactly("Done, to be looked at", "Done in time");
        assertThat(titles(priya, "?show=in-progress")).containsExactly("Begun, overdue");
        assertThat(titles(priya, "?show=dropped")).containsExactly("Dropped");
        assertThat(titles(priya, "?show=all")).hasSize(5);
        assertThat(page(priya, ""))
                .containsPattern("show=overdue\"[^>]*>overdue <span class=\"count\">1</span>")
                .containsPattern("show=done\"[^>]*>done <span class=\"count\">2</span>")
                .containsPattern("whose=mine\" aria-current=\"page\">Yours <span class=\"count\">4</span>");
        assertThat(browserOf(priya).get("/actions?show=nonsense").statusCode()).isEqualTo(404);
        assertThat(browserOf(priya).get("/actions?whose=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void eachOfMyTeamsHasItsList() {
        taken("Of Priya", priya, 3);
        taken("Of Jonas", jonas, 2);
        taken("Of Mei", mei, 1);
        UUID payments = team("Payments", priya, jonas);
        UUID platform = team("Platform", priya, mei);
        UUID other = team("Other", mei);

        assertThat(titles(priya, "?whose=" + payments)).containsExactly("Of Jonas", "Of Priya");
        assertThat(titles(priya, "?whose=" + platform)).containsExactly("Of Mei", "Of Priya");
        assertThat(titles(priya, "?whose=everybody")).contains("Of Mei", "Of Jonas", "Of Priya");
        assertThat(page(priya, ""))
                .contains("whose=" + payments, "whose=" + platform)
                .doesNotContain("whose=" + other);
        assertThat(titles(priya, "?whose=" + other)).as("sent by a colleague").containsExactly("Of Mei");
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 1; i <= 51; i++) {
            taken("Action " + i, priya, i);
        }

        assertThat(titles(priya, "")).hasSize(50).startsWith("Action 1").endsWith("Action 50");
        assertThat(page(priya, "")).contains("1–50 of 51", "href=\"/actions?whose=mine&amp;number=2\"");
        assertThat(titles(priya, "?number=2")).containsExactly("Action 51");
        assertThat(titles(priya, "?number=99")).as("the last page").containsExactly("Action 51");
        assertThat(titles(priya, "?number=-1")).hasSize(50);
    }

    @Test
    void anOutsiderFindsThemNeitherInListsNorInCounts() {
        Account outsider = person("Lukas", Role.ADMINISTRATOR);
        UUID team = team("Payments", priya, outsider);
        taken("Overdue", priya, -3);

        assertThat(titles(outsider, "?whose=" + team + "&show=all")).isEmpty();
        assertThat(page(outsider, "?whose=" + team))
                .containsPattern("whose=" + team + "\" aria-current=\"page\">[^<]*<span class=\"count\">0</span>");
        assertThat(Acting.as(outsider.id(), () -> items.tally(today)))
                .noneMatch(tally -> tally.owner().equals(priya.id()));
        assertThat(Acting.as(priya.id(), () -> items.tally(today)))
                .contains(new Tally(priya.id(), State.OPEN, true, 1));
    }

    @Test
    void anEmptyListSaysWhereToLookOn() {
        taken("Of Jonas", jonas, -2);

        assertThat(page(priya, "?show=overdue"))
                .contains("Nothing is overdue here.", "/actions?whose=everybody&amp;show=overdue");
    }
}
