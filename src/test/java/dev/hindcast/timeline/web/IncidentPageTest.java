package dev.hindcast.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class IncidentPageTest extends ServerTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Events events;

    @Autowired
    Edits edits;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher announce;

    private Account priya;
    private IncidentId incident;
    private String path;

    @BeforeEach
    void theOutageIsRestrictedToPriya() throws InterruptedException {
        priya = person("Priya", Role.MEMBER);
        incident = outage(Audience.only(Set.of(), Set.of()));
        path = "/incidents/" + incident;
    }

    private IncidentId outage(Audience audience) throws InterruptedException {
        IncidentId id = CheckoutOutage.of(priya, audience, incidents, jdbc, transactions);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> announce.publishEvent(new EvidenceImported(id, UUID.randomUUID()))));
        for (int i = 0; i < 400 && Acting.as(priya.id(), () -> timelines.isDue(id)); i++) {
            Thread.sleep(25);
        }
        return id;
    }

    private long event(IncidentId of, String text) {
        return Acting.as(
                priya.id(),
                () -> events.first(EventQuery.of(of).text(text), 1)
                        .events()
                        .get(0)
                        .id());
    }

    private static HttpResponse<String> stream(WebClient browser, String path) {
        return browser.send(HttpRequest.newBuilder(browser.address(path))
                .header("Accept", Streams.TYPE)
                .GET());
    }

    @Test
    void thePageTellsTheStory() {
        String page = browserOf(priya).get(path).body();

        assertThat(page)
                .contains("44 min", "to detect", "customers", "4 March 2026, 14:03–15:29 Berlin (UTC+1)")
                .contains("github-deployments.json:41", "<svg", "44 min unseen")
                .contains("title=\"4 March 2026, 13:03:00 UTC");
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("delete from milestone where incident_id = ?")
                                .param(incident.value())
                                .update()));

        String page = browserOf(priya).get(path).body();
        assertThat(page.substring(page.indexOf("id=\"measures\""), page.indexOf("noticed first by")))
                .contains("unknown")
                .doesNotContain("min", ">0");
    }

    @Test
    void theListFollowsFilterAndSpan() {
        WebClient browser = browserOf(priya);

        assertThat(stream(browser, path + "/statements?kind=report").body())
                .contains("Ticket 88120")
                .doesNotContain("rolled out");
        assertThat(stream(browser, path + "/statements?text=POOL").body())
                .contains("connection pool")
                .doesNotContain("Ticket");
        assertThat(stream(browser, path + "/statements?from=2026-03-04T13:40:00Z&to=2026-03-04T14:00:00Z")
                        .body())
                .contains("CheckoutErrorBudgetBurn")
                .doesNotContain("rolled out");
        assertThat(browser.get(path + "?kind=nonsense&from=yesterday").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStatementIsPinnedWordedAndAddedThroughThePage() {
        WebClient browser = browserOf(priya);
        long chat = event(incident, "is checkout slow");

        browser.post(path, path + "/statements/" + chat + "/pin", Map.of("pinned", "true"));
        browser.post(path, path + "/statements/" + chat + "/wording", Map.of("wording", "Support asks", "seen", "0"));
        browser.post(
                path, path + "/statements", Map.of("time", "14:41", "text", "The card form hangs", "kind", "note"));

        String page = browser.get(path).body();
        assertThat(page)
                .contains("Support asks", "reworded by Priya", "is checkout slow for anybody else?")
                .contains("The card form hangs", "added by Priya")
                .contains("aria-pressed=\"true\"");
        assertThat(stream(browser, path + "/statements?text=support+asks").body())
                .contains("Support asks");
    }

    @Test
    void anAddedStatementCitesTheEvidenceThatItsAuthorNames() {
        WebClient browser = browserOf(priya);

        browser.post(
                path,
                path + "/statements",
                Map.of("time", "14:41", "text", "The card form hangs", "kind", "report", "cites", "tickets.csv:3"));
        HttpResponse<String> unknown = browser.post(
                path,
                path + "/statements",
                Map.of("time", "14:42", "text", "Nobody told us", "kind", "note", "cites", "rumours.txt:1"));

        assertThat(browser.get(path).body()).containsPattern("The card form hangs(?s:.*?)tickets.csv:3");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("There is no evidence “rumours.txt:1” here", "Nobody told us");
    }

    @Test
    void aTimeThatCannotBeReadKeepsWhatWasTyped() {
        HttpResponse<String> answer = browserOf(priya)
                .post(
                        path,
                        path + "/statements",
                        Map.of("time", "half past", "text", "The card form hangs", "kind", "alert"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("half past", "The card form hangs", "no time that can be read");
    }

    @Test
    void whoWordsLaterSeesBothTexts() {
        WebClient browser = browserOf(priya);
        long chat = event(incident, "is checkout slow");
        String wording = path + "/statements/" + chat + "/wording";
        browser.post(path, wording, Map.of("wording", "first", "seen", "0"));

        HttpResponse<String> answer = browser.post(path, wording, Map.of("wording", "my own words", "seen", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Priya changed this statement", "“first”", "my own words");
    }

    @Test
    void aMilestoneMovesThroughThePageAndBack() {
        WebClient browser = browserOf(priya);
        browser.post(
                path,
                path + "/milestones",
                Map.of("milestone", "detected", "episode", "1", "time", "14:33", "why", "seen"));
        assertThat(browser.get(path).body()).contains("30 min");

        browser.post(path, path + "/milestones/1/detected/proposal", Map.of());
        assertThat(browser.get(path).body()).contains("44 min");
    }

    @Test
    void anOutsiderGetsNothingByAnyWay() throws InterruptedException {
        WebClient outsider = browserOf(person("Jonas", Role.ADMINISTRATOR));
        long event = event(incident, "rolled out");
        for (String get : List.of(
                "",
                "/picture",
                "/summary",
                "/statements",
                "/statements/" + event,
                "/statements/" + event + "/edit",
                "/statements/new",
                "/milestones/1/detected/edit",
                "/edits",
                "/stream")) {
            HttpResponse<String> answer =
                    get.equals("/stream") ? outsider.get(path + get) : stream(outsider, path + get);
            assertThat(answer.statusCode()).as(get).isEqualTo(404);
            assertThat(answer.body()).as(get).doesNotContain("Checkout", "14:03");
        }
        Map<String, Map<String, String>> posts = Map.of(
                "/statements/" + event + "/pin",
                Map.of("pinned", "true"),
                "/statements/" + event + "/hiding",
                Map.of("hidden", "true"),
                "/statements/" + event + "/wording",
                Map.of("wording", "mine", "seen", "0"),
                "/statements",
                Map.of("time", "14:03", "text", "mine"),
                "/milestones",
                Map.of("milestone", "detected", "time", "14:03"),
                "/milestones/1/detected/proposal",
                Map.of());
        posts.forEach((post, fields) -> assertThat(
                        outsider.post("/incidents/new", path + post, fields).statusCode())
                .as(post)
                .isEqualTo(404));
        Acting.as(priya.id(), () -> assertThat(edits.latest(incident, null, 9)).isEmpty());
    }

    @Test
    void theEventOfARestrictedIncidentIsNotReachedThroughAnOpenOne() throws InterruptedException {
        IncidentId open = outage(Audience.ofEveryone());
        WebClient outsider = browserOf(person("Jonas", Role.MEMBER));
        String other = "/incidents/" + open + "/statements/" + event(incident, "rolled out");

        assertThat(stream(outsider, other).statusCode()).isEqualTo(404);
        assertThat(outsider.post("/incidents/new", other + "/pin", Map.of("pinned", "true"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aViewerReadsAndFindsNothingToChange() throws InterruptedException {
        IncidentId open = outage(Audience.ofEveryone());
        WebClient viewer = browserOf(person("Amara", Role.VIEWER));

        assertThat(viewer.get("/incidents/" + open).body())
                .contains("44 min")
                .doesNotContain("formaction", "Add a statement");
        assertThat(viewer.post(
                                "/profile",
                                "/incidents/" + open + "/statements/" + event(open, "rolled out") + "/pin",
                                Map.of("pinned", "true"))
                        .statusCode())
                .isEqualTo(403);
    }
}
