package dev.hindcast.timeline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TogetherTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Events events;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher announce;

    private Account priya;
    private Account jonas;
    private String path;
    private String chat;

    @BeforeEach
    void priyaAndJonasShareAnIncident() throws InterruptedException {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        IncidentId incident =
                CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> announce.publishEvent(new EvidenceImported(incident, UUID.randomUUID()))));
        for (int i = 0; i < 400 && Acting.as(priya.id(), () -> timelines.isDue(incident)); i++) {
            Thread.sleep(25);
        }
        path = "/incidents/" + incident;
        chat = "#s"
                + Acting.as(
                        priya.id(),
                        () -> events.first(EventQuery.of(incident).text("is checkout slow"), 1)
                                .events()
                                .get(0)
                                .id());
    }

    private Page incidentOf(Account account) {
        Page page = windowOf(account);
        page.navigate(address(path));
        assertThat(page.locator(".live-state")).hasText("live");
        return page;
    }

    @Test
    void twoPeopleSeeEachOthersEditsWithoutReloading() {
        Page hers = incidentOf(priya);
        Page his = incidentOf(jonas);
        his.evaluate("window.sameDocument = true");

        hers.locator(chat).focus();
        hers.keyboard().press("p");
        assertThat(his.locator(chat + " .pin")).hasAttribute("aria-pressed", "true");

        hers.locator(chat).focus();
        hers.keyboard().press("e");
        hers.locator(chat + " textarea").fill("Support asks whether checkout is slow");
        hers.locator(chat + " textarea").press("Control+Enter");
        assertThat(his.locator(chat)).containsText("Support asks whether checkout is slow");
        assertThat(his.locator(chat)).containsText("reworded by Priya");

        his.locator("text=Add a statement").click();
        his.locator("#adding [name=time]").fill("14:41");
        his.locator("#adding [name=text]").fill("The card form hangs on my own phone");
        his.locator("#adding button[type=submit]").click();
        Locator added =
                hers.locator("#statements .statement", new Page.LocatorOptions().setHasText("The card form hangs"));
        assertThat(added).containsText("added by Jonas");
        assertThat(hers.locator("#history")).containsText("Jonas added");
        assertThat(his.evaluate("window.sameDocument === true")).isEqualTo(true);
    }

    @Test
    void aMovedMilestoneMovesOnEveryPage() {
        Page hers = incidentOf(priya);
        Page his = incidentOf(jonas);

        hers.locator("[aria-label='Move detected']").click();
        hers.locator("#moving [name=time]").fill("14:33");
        hers.locator("#moving button.go").click();

        assertThat(his.locator("#measures")).containsText("30 min");
        assertThat(his.locator("#statements .gap").first()).containsText("30 min unseen");
        assertThat(his.locator(".timeline-picture")).containsText("30 min unseen");
    }

    @Test
    void whatSomebodyTypesIsNotTakenFromThem() {
        Page hers = incidentOf(priya);
        Page his = incidentOf(jonas);
        his.locator(chat).focus();
        his.keyboard().press("e");
        his.locator(chat + " textarea").fill("Jonas is still typing");

        hers.locator(chat).focus();
        hers.keyboard().press("e");
        hers.locator(chat + " textarea").fill("Priya was quicker");
        hers.locator(chat + " textarea").press("Control+Enter");

        assertThat(his.locator(chat + " .meanwhile")).isVisible();
        assertThat(his.locator(chat + " textarea")).hasValue("Jonas is still typing");
        his.locator(chat + " textarea").press("Control+Enter");
        assertThat(his.locator(chat + " [role=alert]")).containsText("Priya was quicker");
        assertThat(his.locator(chat + " textarea")).hasValue("Jonas is still typing");
        his.locator(chat + " textarea").press("Control+Enter");
        assertThat(hers.locator(chat)).containsText("Jonas is still typing");
    }

    @Test
    void theListFollowsTheSpanOfThePicture() {
        Page hers = incidentOf(priya);
        hers.locator(".canvas").focus();
        hers.keyboard().press("+");

        assertThat(hers.locator(".narrowed")).isVisible();
        assertThat(hers.url()).contains("from=");
        hers.locator("text=Show everything again").click();
        assertThat(hers.locator("#statements .statement")).hasCount(10);
    }

    @Test
    void anOutsiderSeesNothing() {
        Page outside = windowOf(person("Mei", Role.ADMINISTRATOR));
        assertThat(outside.locator("a[href='" + path + "']")).hasCount(0);

        outside.navigate(address(path));

        assertThat(outside.locator("h1")).hasText("Nothing here");
    }

    @Test
    void nothingSeriousKeepsAnybodyOut() {
        Page hers = incidentOf(priya);
        hers.locator(chat).focus();
        hers.keyboard().press("e");
        hers.locator(chat + " textarea").waitFor();
        assertThat(serious(hers)).isEmpty();

        hers.navigate(address("/incidents"));
        assertThat(serious(hers)).isEmpty();
    }
}
