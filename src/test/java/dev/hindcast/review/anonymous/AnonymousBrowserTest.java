package dev.hindcast.review.anonymous;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.anonymous.web.AnonymousRoom;
import dev.hindcast.world.BrowserTest;
import dev.hindcast.world.CheckoutOutage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@Import(AnonymousRoom.class)
@TestPropertySource(properties = {"hindcast.review.tick=1s", "hindcast.review.arrival=1s"})
class AnonymousBrowserTest extends BrowserTest {
    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Collecting collecting;

    @Autowired
    Issuing issuing;

    private Account priya;
    private Account jonas;
    private AnonymousReview review;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @BeforeEach
    void priyaLeadsAReviewWithJonas() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        UUID incident = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions)
                .value();
        review = new AnonymousReview(incident, true, List.of(priya, jonas), collecting, jdbc, transactions);
    }

    private Page roomOf(Account person) {
        Page page = windowOf(person);
        page.navigate(address("/test-rooms/" + review.id));
        assertThat(page.locator("[data-holder-target=held]")).isVisible();
        return page;
    }

    private void open(Purpose purpose) {
        review.as(priya, () -> collecting.open(review.id, purpose));
    }

    private void end(Purpose purpose) throws InterruptedException {
        review.as(priya, () -> collecting.end(review.id, purpose));
        for (int i = 0; i < 100 && !ended(purpose); i++) {
            Thread.sleep(100);
        }
        assertThat(ended(purpose)).isTrue();
    }

    private boolean ended(Purpose purpose) {
        return Acting.as(
                priya.id(),
                () -> collecting.of(review.id).stream()
                        .anyMatch(one -> one.purpose() == purpose && one.state() == CollectionState.ENDED));
    }

    @Test
    void theRfcsNumbersComeOutInTheBrowser() throws Exception {
        Page page = windowOf(priya);
        for (BlindSignaturesTest.Vector vector : BlindSignaturesTest.vectors().toList()) {
            Object result = page.evaluate("""
                    async (v) => {
                      const b = await import("/assets/js/blind.js")
                      const key = await b.importKey(b.unbase64(v.spki))
                      const input = b.prepare(b.unhex(v.msg), b.unhex(v.msg_prefix))
                      const inverse = b.number(b.unhex(v.inv))
                      const { blinded } = await b.blind(key, input, b.unhex(v.salt), inverse)
                      const sig = await b.finalize(key, input, b.unhex(v.blind_sig), inverse, v.salt.length / 2)
                      return { blinded: b.hex(blinded), sig: b.hex(sig) }
                    }""", numbers(vector));
            assertThat(result)
                    .as(vector.toString())
                    .isEqualTo(Map.of(
                            "blinded", HexFormat.of().formatHex(vector.bytes("blinded_msg")),
                            "sig", HexFormat.of().formatHex(vector.bytes("sig"))));
        }
    }

    private static Map<String, String> numbers(BlindSignaturesTest.Vector vector) throws Exception {
        return Map.of(
                "spki", Base64.getEncoder().encodeToString(vector.publicKey().getEncoded()),
                "msg", vector.numbers().path("msg").stringValue(),
                "msg_prefix", vector.numbers().path("msg_prefix").stringValue(),
                "salt", vector.numbers().path("salt").stringValue(),
                "inv", vector.numbers().path("inv").stringValue(),
                "blind_sig", vector.numbers().path("blind_sig").stringValue());
    }

    @Test
    void theBrowserBelievesNoSignatureThatIsNone() throws Exception {
        Page page = windowOf(priya);
        Object said = page.evaluate(
                """
                async (v) => {
                  const b = await import("/assets/js/blind.js")
                  const key = await b.importKey(b.unbase64(v.spki))
                  const input = b.prepare(b.unhex(v.msg))
                  const { blinded, inverse } = await b.blind(key, input)
                  try { await b.finalize(key, input, blinded, inverse) } catch (error) { return error.message }
                }""", numbers(BlindSignaturesTest.vectors().findFirst().orElseThrow()));
        assertThat(said).isEqualTo("the server did not sign what it was given");
    }

    @Test
    void aCardIsPendingThenInTheBoxThenRevealedAndOnlyItsAuthorsBrowserMarksIt() throws Exception {
        open(Purpose.CARDS);
        Page his = roomOf(jonas);
        Page hers = roomOf(priya);
        his.locator("#card-text").fill("Slow is invisible to the alert");
        his.locator("text=Made it worse").first().click();
        Locator own = his.locator(".own-cards > li");
        assertThat(own).containsText("leaves with the next batch in");
        assertThat(own).hasAttribute("data-state", "stored");

        own.locator("text=Change").click();
        own.locator("textarea").fill("Slow is invisible to the burn-rate alert");
        own.locator("text=Save").click();
        assertThat(own).hasAttribute("data-state", "pending");
        assertThat(own).hasAttribute("data-state", "stored");
        his.reload();
        assertThat(own).containsText("burn-rate");

        hers.locator("#card-text").fill("The rollback was one button");
        hers.locator("text=Made it better").first().click();
        assertThat(hers.locator(".own-cards > li")).hasAttribute("data-state", "stored");
        end(Purpose.CARDS);

        his.reload();
        assertThat(his.locator(".card")).hasCount(2);
        assertThat(his.locator(".card.mine")).hasCount(1);
        assertThat(his.locator(".card.mine")).containsText("burn-rate alert yours");
        hers.reload();
        assertThat(hers.locator(".card.mine")).containsText("one button yours");
    }

    @Test
    void allRequestsLookAlikeAndNoneSaysWhoSendsIt() {
        open(Purpose.CARDS);
        Page his = windowOf(jonas);
        List<Request> sent = new ArrayList<>();
        his.onRequest(request -> {
            if (request.url().contains("/anonymous/")) {
                sent.add(request);
            }
        });
        his.navigate(address("/test-rooms/" + review.id));
        assertThat(his.locator("[data-holder-target=held]")).isVisible();
        // Whoever has written nothing yet sends at every tick all the same.
        his.waitForTimeout(2500);
        his.locator("#card-text").fill("Something");
        his.locator("[data-writer-target=button]:not([disabled])").first().click();
        assertThat(his.locator(".own-cards > li")).hasAttribute("data-state", "stored");
        his.waitForTimeout(2500);
        his.navigate("about:blank");

        assertThat(sent).hasSizeGreaterThan(2);
        assertThat(sent).allSatisfy(request -> {
            assertThat(request.postDataBuffer()).hasSize(16 * 1024);
            assertThat(request.allHeaders()).doesNotContainKeys("cookie", "authorization", "referer");
        });
        assertThat(sent.stream()
                        .filter(request -> new String(request.postDataBuffer(), StandardCharsets.UTF_8)
                                .strip()
                                .equals("{\"operations\":[]}")))
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenOfflineLeavesLaterAndADraftSurvivesAReload() {
        open(Purpose.CARDS);
        Page his = roomOf(jonas);
        his.context().setOffline(true);
        his.locator("#card-text").fill("Written on a train");
        his.locator("text=Made it worse").first().click();
        his.locator("#card-text").fill("Half a thou");
        assertThat(his.locator(".own-cards > li")).containsText("offline");
        his.context().setOffline(false);
        assertThat(his.locator(".own-cards > li")).hasAttribute("data-state", "stored");
        his.reload();
        assertThat(his.locator("#card-text")).hasValue("Half a thou");
    }

    @Test
    void dotsAreCappedAndReplaceableAndTheClosingAnswersArrive() throws Exception {
        review.group("Alerts watch errors, not latency");
        review.group("Rollback in one step");
        review.group("Support has no path to the on-call");
        open(Purpose.BALLOT);
        open(Purpose.CLOSING);
        Page his = roomOf(jonas);
        Locator more = his.locator("[data-more]");
        for (int group = 0; group < 3; group++) {
            for (int i = 0; i < 3; i++) {
                more.nth(group).dispatchEvent("click");
            }
        }
        assertThat(his.locator("[data-ballot-target=left]")).hasText("0 dots left");
        assertThat(his.locator("output").nth(2)).hasText("●○");
        assertThat(his.locator("[data-ballot-target=state]")).containsText("Your ballot is in");
        his.locator("[data-fewer]").nth(0).click();
        his.locator("input[name=learned][value=yes]").check();
        assertThat(his.locator("[data-closing-target=state]")).containsText("Your answers are in");
        assertThat(his.locator("[data-ballot-target=state]")).containsText("Your ballot is in");

        end(Purpose.BALLOT);
        end(Purpose.CLOSING);
        review.as(
                jonas,
                () -> assertThat(jdbc.sql("select dots from review_group where session_id = ? order by name")
                                .param(review.id)
                                .query(Integer.class)
                                .list())
                        .containsExactly(1, 2, 1));
        assertThat(Acting.as(jonas.id(), () -> collecting.of(review.id).get(2).totals()))
                .contains("\"yes\" : 1");
    }

    @Test
    void aKeyThatIsNotTheOneAllSeeIsNotUsed() {
        Page his = windowOf(jonas);
        String other = Base64.getEncoder()
                .encodeToString(KeyPairs.generate().getPublic().getEncoded());
        his.route("**/keys", route -> {
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                            "{\"cards\":{\"spki\":\"%1$s\"},\"ballot\":{\"spki\":\"%1$s\"},\"closing\":{\"spki\":\"%1$s\"}}"
                                    .formatted(other)));
        });
        his.navigate(address("/test-rooms/" + review.id));
        assertThat(his.locator(".holder [role=alert]")).containsText("not the one shown");
        Acting.as(priya.id(), () -> assertThat(issuing.holders(review.id)).isZero());
    }

    @Test
    void aBrowserWithoutTheCryptographyIsToldWhy() {
        Page his = windowOf(jonas);
        his.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
        his.navigate(address("/test-rooms/" + review.id));
        assertThat(his.locator(".holder [role=alert]")).containsText("cannot be anonymous here, because");
        assertThat(his.locator("[data-writer-target=button]").first()).isDisabled();
    }

    @Test
    void nothingSeriousKeepsAnybodyOutAndItLooksCalm() {
        open(Purpose.CARDS);
        review.group("Alerts watch errors, not latency");
        Page his = roomOf(jonas);
        his.locator("#card-text").fill("Requests hung for 30 s and then succeeded, so the error rate stayed low");
        his.locator("text=Made it worse").first().click();
        assertThat(his.locator(".own-cards > li")).hasAttribute("data-state", "stored");
        his.locator("#card-text").fill("Another one");
        his.locator("text=Made it better").first().click();
        his.locator(".fingerprints summary").click();
        assertThat(serious(his)).isEmpty();
        String folder = System.getenv("HINDCAST_PICTURES");
        if (folder != null) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                his.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(1280, 390)) {
                    his.setViewportSize(width, 900);
                    his.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(folder, scheme + "-" + width + ".png")));
                }
            }
        }
    }
}
