package dev.hindcast.analysis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Inquiry;
import dev.hindcast.analysis.Phase;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.WebClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AnalysisPageTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Analysis analysis;

    @Autowired
    FiveWhys fiveWhys;

    @Autowired
    Inquiry inquiry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId incident;
    private String path;
    private UUID alerts;

    @BeforeEach
    void priyaAndJonasShareAnAnalysis() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        path = "/incidents/" + incident;
        alerts = factor("Alerts watch error rate, not latency", Phase.DETECTION, Domain.TECHNICAL, false);
    }

    private UUID factor(String title, Phase phase, Domain domain, boolean better) {
        return Acting.as(
                priya.id(),
                () -> analysis.add(priya, incident, new FactorDraft(title, "", phase, domain, better, List.of())));
    }

    private Page analysisOf(Account account) {
        Page page = windowOf(account);
        page.navigate(address(path + "/analysis"));
        assertThat(page.locator(".live-state")).hasText("live");
        return page;
    }

    private String whys() {
        return path + "/factors/" + alerts + "/whys";
    }

    @Test
    void whysAreAskedWithTheKeyboardAlone() {
        Page hers = analysisOf(priya);
        Locator ask = hers.locator("[aria-label='Ask why: Alerts watch error rate, not latency']");
        ask.focus();
        hers.keyboard().press("Enter");
        Locator first = hers.locator("#whys form.answer input[name=text]").first();
        first.focus();
        hers.keyboard().type("The burn-rate alert needs errors");
        hers.keyboard().press("Enter");
        assertThat(hers.locator("#whys .why")).hasCount(1);

        assertThat(hers.locator("#whys .why form.answer > label input")).isFocused();
        hers.keyboard().type("Jonas did not add a latency alert");
        hers.keyboard().press("Enter");
        assertThat(hers.locator("#whys .why")).hasCount(2);
        assertThat(hers.locator("#whys .person")).isVisible();
        Locator likely = hers.locator("label:has-text('What made this likely?') input");
        assertThat(likely).isFocused();

        hers.keyboard().type("Objectives are written for errors only");
        hers.keyboard().press("Enter");
        assertThat(hers.locator("#whys .why")).hasCount(3);
        Locator close = hers.getByText("This is a condition we can change");
        close.focus();
        hers.keyboard().press("Enter");
        assertThat(hers.locator("#whys .closed")).isVisible();
        assertThat(hers.locator("#whys .drawn.wide svg, #whys .drawn.middle svg")
                        .first())
                .hasAttribute("role", "img");
    }

    @Test
    void anAnswerCitesStatementsPickedFromTheTimeline() {
        Page hers = windowOf(priya);
        hers.navigate(address(whys()));
        hers.locator("#answer- input[name=text]").fill("Slow requests are no errors");
        hers.locator("#citing- summary").click();
        hers.locator("#citing- input[name=cites]").first().fill("14:47 CheckoutErrorBudgetBurn fires (14× for 5 min)");
        hers.locator("#citing- input[name=cites]").nth(1).fill("no such thing");
        hers.locator("#answer- > button").click();
        assertThat(hers.locator("#answer- [role=alert]")).containsText("no such thing");
        assertThat(hers.locator("#answer- input[name=text]")).hasValue("Slow requests are no errors");

        hers.locator("#citing- input[name=cites]").nth(1).fill("88120");
        hers.locator("#answer- > button").click();
        assertThat(hers.locator(".why .cited li")).hasCount(2);
        assertThat(hers.locator(".why .cited")).containsText("14:31 Ticket 88120");
    }

    @Test
    void twoPeopleSeeEachOthersAnalysisAndNobodyLosesWhatTheyType() {
        Page hers = analysisOf(priya);
        Page his = analysisOf(jonas);
        his.locator("#edit-" + alerts + " summary").click();
        his.locator("#edit-" + alerts + " [name=title]").fill("Jonas is still typing");

        hers.locator("#edit-" + alerts + " summary").click();
        hers.locator("#edit-" + alerts + " [name=title]").fill("Slow is invisible to alerts");
        hers.locator("#edit-" + alerts + " button.go").click();
        assertThat(hers.locator("#factor-" + alerts + " h5")).containsText("Slow is invisible");

        assertThat(his.locator("#factor-" + alerts + " h5")).containsText("Slow is invisible");
        assertThat(his.locator("#edit-" + alerts + " [name=title]")).hasValue("Jonas is still typing");
        his.locator("#edit-" + alerts + " button.go").click();
        assertThat(his.locator("#edit-" + alerts + " [role=alert]"))
                .containsText("Priya changed this while you were writing. It now reads: “Slow is invisible to alerts");
        assertThat(his.locator("#edit-" + alerts + " [name=title]")).hasValue("Jonas is still typing");
        his.locator("#edit-" + alerts + " button.go").click();
        assertThat(hers.locator("#factor-" + alerts + " h5")).containsText("Jonas is still typing");
    }

    @Test
    void factorsAreAddedRemovedAndPutBack() {
        Page hers = analysisOf(priya);
        hers.locator("#add-resolution summary").click();
        hers.locator("#add-resolution [name=title]").fill("Rollback in one step");
        hers.locator("#add-resolution button[value=true]").click();
        Locator added = hers.locator(".better .factor");
        assertThat(added).containsText("Rollback in one step");

        added.locator(".edit summary").click();
        added.getByText("Remove", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(hers.locator(".better .factor")).hasCount(0);
        hers.locator("#removed-factors summary").click();
        hers.locator("#removed-factors button").click();
        assertThat(hers.locator(".better .factor")).hasCount(1);
    }

    @Test
    void theFishboneAppearsWhenCausesConverge() {
        Page hers = analysisOf(priya);
        assertThat(hers.locator("#fishbone")).containsText("So far one chain tells it");

        factor("Retry policy amplified the load", Phase.CAUSE, Domain.TECHNICAL, false);

        assertThat(hers.locator("#fishbone .offer")).containsText("a fishbone is more honest than one chain");
        assertThat(hers.locator("#fishbone svg").first()).hasAttribute("role", "img");
    }

    @Test
    void aHypothesisIsSupportedByEvidence() {
        Page hers = analysisOf(priya);
        hers.locator("#propose summary").click();
        hers.locator("#propose [name=text]").fill("Retries of the payment client filled the pool");
        hers.locator("#propose button").click();
        Locator hypothesis = hers.locator(".hypothesis");
        hypothesis
                .getByText("Supported", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(hypothesis.locator("[role=alert]")).containsText("Add a line of evidence that speaks for it");

        hypothesis.getByText("Add evidence").click();
        hypothesis.locator("[name=cites]").fill("50 of 50");
        hypothesis.getByText("It speaks for it").click();
        assertThat(hypothesis.locator(".evidence-lines").first()).containsText("connection pool of orders-db is full");
        hypothesis
                .getByText("Supported", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(hypothesis).containsText("supported by Priya");
    }

    @Test
    void nothingSeriousKeepsAnybodyOut() {
        Acting.as(priya.id(), () -> {
            UUID root = fiveWhys.answer(priya, incident, alerts, null, "The burn-rate alert needs errors", List.of());
            fiveWhys.answer(priya, incident, alerts, root, "Somebody forgot the alert", List.of());
            factor("Retry policy amplified the load", Phase.CAUSE, Domain.PROCESS, false);
            inquiry.propose(priya, incident, "Retries filled the pool", "Replay without retries");
        });
        Page hers = windowOf(priya);
        hers.navigate(address(path + "/analysis?factor=" + alerts));
        hers.locator("details").all().forEach(details -> details.evaluate("node => node.open = true"));
        assertThat(serious(hers)).isEmpty();

        hers.navigate(address(whys()));
        assertThat(serious(hers)).isEmpty();
    }

    @Test
    void outsidersFindNoPageFrameOrPicture() {
        WebClient outside = browserOf(person("Mei", Role.ADMINISTRATOR));

        for (String page : List.of(
                path + "/analysis",
                path + "/analysis/panel",
                path + "/analysis/fishbone",
                path + "/analysis/fishbone/panel",
                path + "/hypotheses/panel",
                whys(),
                whys() + "/picture")) {
            HttpResponse<String> answer = outside.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Alerts watch");
        }
        assertThat(outside.post("/profile", path + "/factors", Map.of("title", "x", "phase", "cause"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void viewersReadWithoutControlsAndAreRefused() {
        Account vera = person("Vera", Role.VIEWER);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status ->
                        incidents.changeAudience(incident, Audience.only(Set.of(), Set.of(vera.id(), jonas.id())))));
        WebClient viewer = browserOf(vera);

        assertThat(viewer.get(path + "/analysis/panel").body())
                .contains("Alerts watch error rate, not latency")
                .doesNotContain("<form");
        assertThat(viewer.get(whys()).body()).doesNotContain("class=\"answer\"");
        HttpResponse<String> refused =
                viewer.post("/profile", path + "/factors", Map.of("title", "x", "phase", "cause", "better", "false"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Viewers read.");
    }

    @Test
    void picturesStandOnTheirOwn() {
        WebClient hers = browserOf(priya);
        HttpResponse<String> fishbone = hers.get(path + "/analysis/fishbone?width=390");

        assertThat(fishbone.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
        assertThat(fishbone.body()).contains("<style>", "viewBox=\"0 0 390 ", "Alerts watch");
        assertThat(hers.get(whys() + "/picture").body()).contains("<style>", "Alerts watch");
    }
}
