package dev.hindcast.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.ScheduledReview;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@TestPropertySource(properties = {"hindcast.review.tick=1s", "hindcast.review.arrival=2s"})
class ReviewRoomTest extends BrowserTest {
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

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @BeforeEach
    void priyaAndJonasShareAnIncident() {
        priya = person("Priya Nair", Role.MEMBER);
        jonas = person("Jonas Weber", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
    }

    private ReviewId review(boolean anonymous) {
        return ScheduledReview.of(incident, anonymous, List.of(priya, jonas), reviews, collecting, transactions);
    }

    private Page roomOf(Account person, ReviewId review) {
        Page page = windowOf(person);
        page.navigate(address("/reviews/" + review));
        assertThat(page.locator(".live-state")).hasText("live");
        return page;
    }

    private static void next(Page leader, Page other, String title) {
        leader.locator("button[value=next]").click();
        assertThat(leader.locator("h1")).hasText(title);
        assertThat(other.locator("h1")).hasText(title);
    }

    @Test
    void anHourPassesFromTheFirstStageToTheLastOnBothPages() {
        ReviewId review = review(true);
        Page hers = roomOf(priya, review);
        Page his = roomOf(jonas, review);
        his.evaluate("window.sameDocument = true");
        look(hers, "lobby");
        assertThat(his.locator("text=Begin the hour")).isHidden();
        hers.locator("text=Begin the hour").click();
        assertThat(his.locator("h1")).hasText("Previous actions");
        assertThat(his.locator("#room-people .here")).hasCount(2);
        look(hers, "previous");
        next(hers, his, "Timeline");

        his.locator("#park-text").fill("Add a latency alert");
        his.locator("text=Park a remedy").click();
        assertThat(hers.locator("#room-parked")).containsText("Add a latency alert");
        look(his, "timeline");
        next(hers, his, "Impact");
        look(hers, "impact");
        next(hers, his, "Contributing factors");
        hers.locator("text=Collect cards").click();
        write(hers, "The burn-rate alert needs errors; slow is invisible to it");
        write(his, "Requests hung for 30 s and then succeeded");
        look(his, "cards");
        hers.locator("text=Reveal the cards").click();
        assertThat(hers.locator(".card")).hasCount(2);
        assertThat(his.locator(".card")).hasCount(2);
        assertThat(his.locator(".group")).hasCount(2);

        his.locator(".card input").first().check();
        his.locator(".card input").last().check();
        his.locator("text=Bring the chosen cards together").click();
        assertThat(hers.locator(".group")).hasCount(1);
        assertThat(hers.locator(".group .card")).hasCount(2);
        his.locator(".naming summary").click();
        his.locator(".naming input[name=name]").fill("Alerts watch error rate, not latency");
        his.locator(".naming button").click();
        assertThat(hers.locator(".group h3")).containsText("Alerts watch error rate");

        hers.locator("text=Vote: five dots each").click();
        for (Page page : List.of(hers, his)) {
            page.locator("[data-more]").click();
            page.locator("[data-more]").click();
            assertThat(page.locator(".dots-choice output")).hasText("●●");
        }
        look(his, "vote");
        hers.waitForTimeout(2500);
        hers.locator("text=Count the votes").click();
        assertThat(his.locator(".group .dots")).containsText("4");
        look(hers, "counted");
        hers.locator("text=Make them contributing factors").click();
        hers.locator("#analysis a[data-turbo-frame=whys]").first().click();
        assertThat(his.locator("#whys")).containsText("Alerts watch error rate");
        look(hers, "whys");
        next(hers, his, "Actions");
        assertThat(his.locator("#room-stage")).containsText("Add a latency alert");
        look(hers, "actions");
        next(hers, his, "Close");
        hers.locator("text=Ask the two questions").click();
        his.locator("[name=learned][value=yes]").check();
        his.waitForTimeout(2500);
        hers.locator("text=Count the answers").click();
        assertThat(his.locator(".answers")).containsText("Would you come again?");
        look(his, "close");
        hers.locator("text=Close the session").click();
        assertThat(his.locator("h1")).hasText("The hour is over");
        assertThat(his.evaluate("window.sameDocument === true")).isEqualTo(true);
    }

    private static void write(Page page, String text) {
        page.locator("#card-text").fill(text);
        page.locator(".writer button[value=worse]").click();
        assertThat(page.locator(".own-cards")).containsText(text);
        assertThat(page.locator(".own-cards [data-part=state]")).not().containsText("leaves");
    }

    @Test
    void nobodyIsPulledAwayFromWhatTheyType() {
        ReviewId review = review(false);
        Page hers = roomOf(priya, review);
        Page his = roomOf(jonas, review);
        hers.locator("text=Begin the hour").click();
        next(hers, his, "Timeline");
        his.locator(".proposals summary").click();
        Locator words = his.locator(".proposals textarea");
        words.fill("The pool was full at 15:01 already");

        next(hers, his, "Impact");

        assertThat(his.locator("[data-room-target=moved]")).isVisible();
        assertThat(words).hasValue("The pool was full at 15:01 already");
        his.locator("text=Follow").last().click();
        assertThat(his.locator("#room-stage")).hasAttribute("data-shown", "impact");
    }

    @Test
    void peopleLookBackAndNeverAhead() {
        ReviewId review = review(true);
        Page hers = roomOf(priya, review);
        hers.locator("text=Begin the hour").click();
        assertThat(hers.locator("h1")).hasText("Previous actions");

        hers.navigate(address("/reviews/" + review + "?stage=factors"));

        assertThat(hers.locator("#room-stage")).hasAttribute("data-shown", "previous-actions");
    }

    @Test
    void onlyTheFacilitatorMovesTheSession() {
        ReviewId review = review(true);
        roomOf(priya, review).locator("text=Begin the hour").click();
        Page his = roomOf(jonas, review);
        assertThat(his.locator("h1")).hasText("Previous actions");

        var answer = browserOf(jonas)
                .post(
                        "/reviews/" + review,
                        "/reviews/" + review + "/stage",
                        Map.of("to", "next", "seen", "previous-actions"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Only the facilitator does this");
    }

    @Test
    void toAnOutsiderTheReviewOfARestrictedIncidentDoesNotExist() {
        ReviewId review = review(true);
        var outside = browserOf(person("Lukas Brandt", Role.ADMINISTRATOR));

        for (String path : List.of("", "/stream", "/parts?part=stage", "/keys")) {
            assertThat(outside.get("/reviews/" + review + path).statusCode()).isEqualTo(404);
        }
    }

    /** Looks at it wide and as on a phone, light and dark, and lets the rules of accessibility look at it too. */
    private void look(Page page, String name) {
        page.waitForTimeout(400);
        assertThat(serious(page)).as(name).isEmpty();
        picture(page, name + "-wide-light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing of " + name + " lies beside a phone's window")
                .isLessThanOrEqualTo(390);
        picture(page, name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/room/" + name + ".png"))
                .setFullPage(true));
    }
}
