package dev.hindcast.review.anonymous;

import static dev.hindcast.review.anonymous.web.BatchPost.ballot;
import static dev.hindcast.review.anonymous.web.BatchPost.delete;
import static dev.hindcast.review.anonymous.web.BatchPost.edit;
import static dev.hindcast.review.anonymous.web.BatchPost.padded;
import static dev.hindcast.review.anonymous.web.BatchPost.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class AnonymousBoxTest extends AnonymousWorld {
    private List<String> revealed() {
        return Acting.as(
                jonas.id(),
                () -> transactions.execute(status -> jdbc.sql(
                                "select text || ' / ' || phase || ' / ' || better from review_card where session_id = ?")
                        .param(review.id)
                        .query(String.class)
                        .list()));
    }

    @Test
    void aCardLiesInTheBoxUntilTheRevealAndIsThenThereForAll() {
        List<Permit> permits = permits(jonas).get(Purpose.CARDS);
        open(Purpose.CARDS);
        UUID card = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        byte[] key = key();

        assertThat(batch.send(
                        put(card, "Slow is invisible", key, permits.get(0)),
                        put(other, "Nonsense", key, permits.get(1))))
                .containsExactly("ok", "ok");
        assertThat(revealed()).isEmpty();
        assertThat(batch.send(edit(card, "Slow is invisible to it", key), delete(other, key)))
                .containsExactly("ok", "ok");
        assertThat(batch.send(edit(card, "Not yours", key()), delete(card, key())))
                .containsExactly("gone", "gone");

        review.endNow(Purpose.CARDS, collecting, ends);
        ends.endWhatIsDue();

        assertThat(revealed()).containsExactly("Slow is invisible to it / response / true");
        assertThat(heard.ended).containsOnlyOnce(new CollectionEnded(review.id, Purpose.CARDS));
        assertThat(batch.send(edit(card, "Too late", key), delete(card, key))).containsExactly("closed", "closed");
        assertThat(batch.send(put(UUID.randomUUID(), "Too late", key, permits.get(2))))
                .containsExactly("closed");
        Acting.as(
                jonas.id(),
                () -> transactions.executeWithoutResult(status -> {
                    AnonymousCollection cards = collecting.of(review.id).get(0);
                    assertThat(cards.state()).isEqualTo(CollectionState.ENDED);
                    assertThat(cards.totals()).contains("1");
                    assertThat(jdbc.sql(
                                            "select count(*) from review_collection where session_id = ? and private_key is null")
                                    .param(review.id)
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(1);
                }));
    }

    @Test
    void onePermitIsOneCard() {
        Permit permit = permits(jonas).get(Purpose.CARDS).get(0);
        open(Purpose.CARDS);
        UUID card = UUID.randomUUID();
        byte[] key = key();

        assertThat(batch.send(put(card, "Once", key, permit))).containsExactly("ok");
        assertThat(batch.send(put(card, "Sent again", key, permit))).containsExactly("ok");
        assertThat(batch.send(put(UUID.randomUUID(), "Twice", key, permit))).containsExactly("spent");
        assertThat(batch.send(delete(card, key))).containsExactly("ok");
        assertThat(batch.send(put(card, "Back from the dead", key, permit))).containsExactly("ok");

        review.endNow(Purpose.CARDS, collecting, ends);
        assertThat(revealed()).isEmpty();
    }

    @Test
    void forgedAndForeignPermitsAreWorthNothing() {
        Map<Purpose, List<Permit>> permits = permits(jonas);
        open(Purpose.CARDS);
        open(Purpose.BALLOT);
        AnonymousReview elsewhere = review(true);
        Permit foreign = elsewhere
                .permitsOf(jonas, collecting, issuing)
                .get(Purpose.CARDS)
                .get(0);
        Permit real = permits.get(Purpose.CARDS).get(0);
        Permit forged = new Permit(key64(), real.signature());

        assertThat(batch.send(
                        put(UUID.randomUUID(), "a", key(), forged),
                        put(UUID.randomUUID(), "a", key(), foreign),
                        put(
                                UUID.randomUUID(),
                                "a",
                                key(),
                                permits.get(Purpose.BALLOT).get(0)),
                        ballot(real, 1, "")))
                .containsOnly("forged")
                .hasSize(4);
    }

    private static byte[] key64() {
        byte[] bytes = new byte[64];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Test
    void nothingIsTakenBeforeTheOpeningNorWhileTheSessionIsLocked() {
        Permit permit = permits(jonas).get(Purpose.CARDS).get(0);
        String operation = put(UUID.randomUUID(), "a", key(), permit);
        assertThat(batch.send(operation)).containsExactly("closed");
        open(Purpose.CARDS);
        lock(true);
        assertThat(batch.send(operation)).containsExactly("locked");
        lock(false);
        assertThat(batch.send(operation)).containsExactly("ok");
    }

    private void lock(boolean locked) {
        review.as(
                priya,
                () -> jdbc.sql("update review_session set locked = ? where id = ?")
                        .params(locked, review.id)
                        .update());
    }

    @Test
    void permitsAreIssuedOnceUnlessTheFacilitatorAllowsThemAgainAndThenAllSeeIt() {
        permits(jonas);
        assertThatThrownBy(() -> permits(jonas)).isInstanceOf(Issuing.Unissued.class);
        assertThatThrownBy(() -> review.as(jonas, () -> issuing.allowAgain(review.id, review.participants.get(jonas))))
                .isInstanceOf(Forbidden.class);

        review.as(priya, () -> issuing.allowAgain(review.id, review.participants.get(jonas)));
        permits(jonas);

        assertThatThrownBy(() -> permits(jonas)).isInstanceOf(Issuing.Unissued.class);
        Acting.as(priya.id(), () -> {
            assertThat(issuing.issuedAgain(review.id)).containsExactly("Jonas");
            assertThat(issuing.holders(review.id)).isEqualTo(1);
        });
    }

    @Test
    void allRequestsAndAllAnswersAreOfOneLength() {
        Permit permit = permits(jonas).get(Purpose.CARDS).get(0);
        open(Purpose.CARDS);
        String full = put(UUID.randomUUID(), "x".repeat(500), key(), permit);

        for (String operations : List.of("", full, String.join(",", full, full, full, full), "{}")) {
            var answer = batch.post(padded("{\"operations\":[" + operations + "]}"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).hasSize(4096);
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(batch.post("{\"operations\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(batch.post(padded("no JSON")).body()).hasSize(4096);
        assertThat(batch.post(padded("{\"operations\":[" + String.join(",", full, full, full, full, full) + "]}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverSaysWhoTheyAreIsRefused() {
        byte[] empty = padded("{\"operations\":[]}");
        assertThat(batch.post(empty, "Cookie", "hindcast=1").statusCode()).isEqualTo(400);
        assertThat(batch.post(empty, "Authorization", "Basic cHJpeWE6").statusCode())
                .isEqualTo(400);
        assertThat(new String(batch.post(empty, "Cookie", "a=b").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("leave out cookies");
    }

    @Test
    void aTextOfAnotherLengthOrWithUnprintableLettersIsRefused() {
        Permit permit = permits(jonas).get(Purpose.CARDS).get(0);
        open(Purpose.CARDS);
        assertThat(batch.send(
                        put(UUID.randomUUID(), "x".repeat(501), key(), permit),
                        put(UUID.randomUUID(), " ", key(), permit),
                        put(UUID.randomUUID(), "a\\u0000b", key(), permit),
                        put(UUID.randomUUID(), "a\\ud800b", key(), permit)))
                .containsExactly("too-long", "too-long", "unreadable", "unreadable");
    }

    @Test
    void theApplicationItselfCannotLookIntoTheBoxes() {
        for (String table : List.of("anonymous_card", "anonymous_permit", "anonymous_ballot", "anonymous_answer")) {
            assertThatThrownBy(() -> review.as(
                            priya,
                            () -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anOutsiderGetsNeitherKeysNorPermits() {
        Account outsider = person("Mei", Role.ADMINISTRATOR);
        var browser = browserOf(outsider);
        assertThat(browser.get("/reviews/" + review.id + "/keys").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> permits(outsider)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Acting.as(outsider.id(), () -> collecting.open(review.id, Purpose.CARDS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(jonas.id(), () -> collecting.open(review.id, Purpose.CARDS)))
                .isInstanceOf(Forbidden.class);
        assertThat(browserOf(jonas).get("/reviews/" + review.id + "/keys").body())
                .contains("\"cards\"", "\"fingerprint\"");
        assertThat(browser.send(HttpRequest.newBuilder(browser.address("/reviews/" + review.id + "/permits"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionWithNamesCanBecomeAnonymousAndNeverTheOtherWay() {
        review = review(false);
        review.as(
                jonas,
                () -> jdbc.sql("insert into review_card (id, session_id, phase, better, text, position, author)"
                                + " values (?, ?, 'detection', false, 'Named', 1, ?)")
                        .params(UUID.randomUUID(), review.id, review.participants.get(jonas))
                        .update());
        assertThatThrownBy(() -> review.as(jonas, () -> collecting.makeAnonymous(review.id)))
                .isInstanceOf(Forbidden.class);

        review.as(priya, () -> collecting.makeAnonymous(review.id));

        review.as(
                priya,
                () -> assertThat(jdbc.sql("select count(*) from review_card where session_id = ? and author is null")
                                .param(review.id)
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));
        assertThatThrownBy(() -> review.as(
                        priya,
                        () -> jdbc.sql("update review_session set anonymous = false where id = ?")
                                .param(review.id)
                                .update()))
                .hasMessageContaining("stays anonymous");
        assertThatThrownBy(() -> review.as(
                        jonas,
                        () -> jdbc.sql("update review_card set author = ? where session_id = ?")
                                .params(review.participants.get(jonas), review.id)
                                .update()))
                .hasMessageContaining("no author");
    }
}
