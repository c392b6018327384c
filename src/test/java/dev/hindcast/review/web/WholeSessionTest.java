package dev.hindcast.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.ScheduledReview;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.world.Balancer;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.NodeProcess;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Six people in six browsers, three on each of two nodes, from the first stage to the last, whatever fails meanwhile. */
@TestPropertySource(properties = {"hindcast.review.tick=1s", "hindcast.review.arrival=2s"})
class WholeSessionTest extends BrowserTest {
    private static final int OFFLINE = 20_000;

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

    private NodeProcess there;
    private Balancer prefersHere;
    private Balancer prefersThere;
    private IncidentId incident;
    private ReviewId review;
    private Page priya;
    private Page jonas;
    private Page mei;
    private List<Page> everybody;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    void sixPeopleOpenTheRoomOnTwoNodes() {
        there = anotherProcess("hindcast.review.tick=1s", "hindcast.review.arrival=2s");
        prefersHere = new Balancer(List.of(port, there.port()));
        prefersThere = new Balancer(List.of(there.port(), port));
        List<Account> people = Stream.of("Priya Nair", "Jonas Weber", "Mei Tanaka", "Tomas Oliveira", "Noor Aziz")
                .map(name -> person(name, Role.MEMBER))
                .toList();
        Account amara = person("Amara Okafor", Role.VIEWER);
        List<Account> all = Stream.concat(people.stream(), Stream.of(amara)).toList();
        incident = CheckoutOutage.of(people.get(0), Audience.ofEveryone(), incidents, jdbc, transactions);
        review = ScheduledReview.of(incident, true, all, reviews, collecting, transactions);
        everybody = Stream.iterate(0, i -> i + 1)
                .limit(6)
                .map(i -> roomOf(all.get(i), i % 2 == 0 ? prefersHere : prefersThere))
                .toList();
        priya = everybody.get(0);
        jonas = everybody.get(1);
        mei = everybody.get(2);
    }

    @AfterEach
    void close() {
        there.close();
        prefersHere.close();
        prefersThere.close();
    }

    private Page roomOf(Account account, Balancer balancer) {
        Page page = windowOf(account, balancer.port());
        page.navigate("http://localhost:" + balancer.port() + "/reviews/" + review);
        assertThat(page.locator(".live-state")).hasAttribute("data-state", "live");
        assertThat(page.locator("[data-holder-target=held]")).isVisible();
        return page;
    }

    private void everybodyGoesOnTo(String title) {
        priya.locator("button[value=next]").click();
        for (Page page : everybody) {
            assertThat(page.locator("h1")).hasText(title);
        }
    }

    private static void write(Page page, String text, String better) {
        page.locator("#card-text").fill(text);
        page.locator(".writer button[value=" + better + "]").click();
        assertThat(page.locator(".own-cards li").last().locator("[data-part=state]"))
                .containsText("in the box");
    }

    @Test
    void theHourGoesThroughThoughANodeDiesAndSomebodyLosesTheNetwork() {
        priya.locator("text=Begin the hour").click();
        for (Page page : everybody) {
            assertThat(page.locator("#previous-actions")).containsText("earlier");
            assertThat(page.locator("#room-people .here")).hasCount(6);
        }
        walkThrough();
        everybodyGoesOnTo("Impact");
        impact();
        everybodyGoesOnTo("Contributing factors");
        priya.locator("text=Collect cards").click();
        write(everybody.get(0), "The burn-rate alert needs errors; slow is invisible to it", "worse");
        write(everybody.get(1), "Requests hung for 30 s and then succeeded", "worse");
        write(everybody.get(2), "The first ticket waited in the queue", "worse");
        write(everybody.get(3), "Rollback in one step, practised in January", "better");
        write(everybody.get(4), "The exporter needs a connection of the pool it watches", "worse");
        write(everybody.get(5), "Support has no path to the on-call", "worse");
        priya.locator("text=Reveal the cards").click();
        for (Page page : everybody) {
            assertThat(page.locator(".card")).hasCount(6);
        }

        // Somebody loses the network; the others go on, and a node dies meanwhile.
        mei.context().setOffline(true);
        long lost = System.nanoTime();
        together(jonas, "The burn-rate alert", "Requests hung", "Alerts watch error rate, not latency");
        assertThat(priya.locator(".group")).hasCount(5);
        there.kill();
        together(everybody.get(3), "The first ticket", "Support has no path", "Support has no path to the on-call");
        for (Page page : everybody) {
            if (page != mei) {
                assertThat(page.locator(".group")).hasCount(4);
                assertThat(page.locator(".live-state")).hasAttribute("data-state", "live");
            }
        }
        mei.waitForTimeout(Math.max(0, OFFLINE - (System.nanoTime() - lost) / 1_000_000));
        mei.context().setOffline(false);
        assertThat(mei.locator(".group")).hasCount(4);
        assertThat(mei.locator(".live-state")).hasAttribute("data-state", "live");

        vote();
        factors();
        everybodyGoesOnTo("Actions");
        actions();
        everybodyGoesOnTo("Close");
        closing();
        theSamePageForEverybody();
    }

    private void walkThrough() {
        everybodyGoesOnTo("Timeline");
        for (Page page : everybody) {
            assertThat(page.locator("#walk-text")).containsText("rolled out");
        }
        priya.locator("#walkthrough [rel=next]").click();
        for (Page page : everybody) {
            assertThat(page.locator("#walk-text")).containsText("Ticket 88120");
        }
        jonas.locator("text=Correct the wording").click();
        jonas.locator("#walkthrough [name=wording]").fill("Ticket 88120: the payment page hangs after the card");
        jonas.locator("text=Save the wording").click();
        assertThat(priya.locator("#walk-text")).hasText("Ticket 88120: the payment page hangs after the card");

        Page amara = everybody.get(5);
        amara.locator(".proposals summary").click();
        amara.locator(".proposals [name=time]").fill("14:41");
        amara.locator(".proposals textarea").fill("The card form hangs on a phone too");
        amara.locator("text=Propose it").click();
        priya.locator("text=Take it in").click();
        assertThat(amara.locator("#room-proposals")).containsText("taken in");
        amara.locator("#park-text").fill("Add a latency alert");
        amara.locator("text=Park a remedy").click();
        for (Page page : everybody) {
            assertThat(page.locator("#room-parked")).containsText("Add a latency alert");
        }
    }

    private void impact() {
        jonas.locator("#impact summary, #impact a, #impact button").first().waitFor();
        assertThat(mei.locator("#impact")).containsText("Users affected");
    }

    private static void together(Page page, String one, String other, String name) {
        for (String text : List.of(one, other)) {
            page.locator(".card", new Page.LocatorOptions().setHasText(text))
                    .locator("input")
                    .check();
        }
        page.locator("text=Bring the chosen cards together").click();
        Locator group = page.locator(".group", new Page.LocatorOptions().setHasText(one));
        assertThat(group).hasCount(1);
        assertThat(group.locator(".card")).hasCount(2);
        group.locator(".naming summary").click();
        group.locator("[name=name]").fill(name);
        group.locator(".naming button").click();
        assertThat(group.locator("h3")).containsText(name);
    }

    private void vote() {
        priya.locator("text=Vote: five dots each").click();
        for (Page page : everybody) {
            Locator alerts = page.locator(".group", new Page.LocatorOptions().setHasText("Alerts watch error rate"));
            alerts.locator("[data-more]").click();
            alerts.locator("[data-more]").click();
            assertThat(page.locator("[data-ballot-target=state]")).containsText("Your ballot is in");
        }
        priya.locator("text=Count the votes").click();
        for (Page page : everybody) {
            assertThat(page.locator(".group .dots").first()).containsText("12");
        }
    }

    private void factors() {
        priya.locator("text=Make them contributing factors").click();
        for (Page page : everybody) {
            assertThat(page.locator("#analysis")).containsText("Alerts watch error rate, not latency");
        }
        priya.locator("#analysis a[data-turbo-frame=whys]").first().click();
        for (String answer : List.of("The burn-rate alert needs errors", "Objectives are written for errors only")) {
            Locator field =
                    priya.locator("#whys form.answer input[name=text]:visible").first();
            field.fill(answer);
            field.press("Enter");
            assertThat(priya.locator("#whys")).containsText(answer);
        }
        for (Page page : everybody) {
            assertThat(page.locator("#whys")).containsText("Objectives are written for errors only");
            assertThat(page.locator("#fishbone svg").first()).isAttached();
        }
    }

    private void actions() {
        assertThat(jonas.locator("#room-stage")).containsText("Add a latency alert");
        jonas.locator("text=Make it an action").click();
        take(jonas, "Add a latency alert");
        for (String title :
                List.of("Practise the rollback", "Give support a path to the on-call", "Watch the pool apart")) {
            jonas.locator("#actions details:has(form.action-form) > summary")
                    .first()
                    .click();
            take(jonas, title);
        }
        for (Page page : everybody) {
            assertThat(page.locator("#actions")).containsText("Watch the pool apart");
        }
    }

    private static void take(Page page, String title) {
        Locator form = page.locator("#actions form.action-form:visible").first();
        form.locator("[name=title]").fill(title);
        form.locator("[name=type]").first().check();
        form.locator("[name=owner]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        form.locator("[name=deadline]").fill("2026-12-18");
        form.locator("[name=verification]").fill("In the next game day it is seen within five minutes");
        form.locator("[name=verifyBy]").fill("2027-01-15");
        form.locator("button[value=true]").click();
        assertThat(page.locator("#actions .action, #actions li, #actions article")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .first())
                .isVisible();
    }

    private void closing() {
        priya.locator("text=Ask the two questions").click();
        for (Page page : everybody) {
            page.locator("[name=learned][value=yes]").check();
            assertThat(page.locator("[data-closing-target=state]")).not().isEmpty();
        }
        priya.waitForTimeout(3000);
        priya.locator("text=Count the answers").click();
        for (Page page : everybody) {
            assertThat(page.locator(".answers")).containsText("yes");
        }
        priya.locator("text=Close the session").click();
        for (Page page : everybody) {
            assertThat(page.locator("h1")).hasText("The hour is over");
        }
    }

    private void theSamePageForEverybody() {
        List<String> ends =
                everybody.stream().map(WholeSessionTest::told).distinct().toList();
        assertThat(ends).hasSize(1);
        List<String> factors = everybody.stream()
                .map(page -> {
                    page.navigate(page.url() + "?stage=factors");
                    assertThat(page.locator(".group")).hasCount(4);
                    return page.locator(".lanes").innerText();
                })
                .distinct()
                .toList();
        assertThat(factors).hasSize(1);
        priya.navigate("http://localhost:" + prefersHere.port() + "/incidents/" + incident + "/retrospective");
        assertThat(priya.locator("main")).containsText("Alerts watch error rate, not latency");
        assertThat(priya.locator("main")).containsText("Practise the rollback");
        assertThat(priya.locator("main")).containsText("Objectives are written for errors only");
    }

    private static String told(Page page) {
        return page.locator("#room-stage").innerText()
                + page.locator("#room-parked").innerText()
                + page.locator(".stages").innerText();
    }
}
