package dev.hindcast.review.anonymous;

import static dev.hindcast.review.anonymous.web.BatchPost.answers;
import static dev.hindcast.review.anonymous.web.BatchPost.ballot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.anonymous.web.BatchPost;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnonymousVotesTest extends AnonymousWorld {
    @Test
    void aBallotHasFiveDotsAndTwoOnOneGroupAndCanBeReplaced() {
        Permit credential = permits(jonas).get(Purpose.BALLOT).get(0);
        Permit another = permits(priya).get(Purpose.BALLOT).get(0);
        open(Purpose.BALLOT);
        UUID alerts = review.group("Alerts watch errors, not latency");
        UUID support = review.group("Support has no path to the on-call");
        UUID rollback = review.group("Rollback in one step");
        String two = "\"%s\":2,\"%s\":2";

        assertThat(batch.send(
                        ballot(credential, 1, "\"" + alerts + "\":3"),
                        ballot(credential, 1, two.formatted(alerts, support) + ",\"" + rollback + "\":2"),
                        ballot(credential, 1, "\"" + UUID.randomUUID() + "\":1"),
                        ballot(credential, 1, "\"" + alerts + "\":-1")))
                .containsExactly("too-many-dots", "too-many-dots", "no-such-group", "too-many-dots");
        assertThat(batch.send(
                        ballot(credential, 1, two.formatted(alerts, support)),
                        ballot(another, 1, "\"" + alerts + "\":1"),
                        ballot(credential, 3, two.formatted(support, rollback)),
                        ballot(credential, 2, two.formatted(alerts, rollback))))
                .containsOnly("ok");

        review.endNow(Purpose.BALLOT, collecting, ends);

        Acting.as(
                jonas.id(),
                () -> transactions.executeWithoutResult(status -> {
                    assertThat(jdbc.sql("select dots from review_group where session_id = ? order by name")
                                    .param(review.id)
                                    .query(Integer.class)
                                    .list())
                            .containsExactly(1, 2, 2);
                    assertThat(collecting.of(review.id).get(1).totals()).contains("\"ballots\" : 2");
                }));
    }

    @Test
    void votesHaveNoNamesInASessionThatHasSomeEither() {
        review = review(false);
        batch = new BatchPost(port, review.id);
        UUID pool = review.group("The pool was too small");
        Permit his = permits(jonas).get(Purpose.BALLOT).get(0);
        open(Purpose.BALLOT);

        assertThat(batch.send(ballot(his, 1, "\"" + pool + "\":2"))).containsExactly("ok");
        review.endNow(Purpose.BALLOT, collecting, ends);

        review.as(
                jonas,
                () -> assertThat(jdbc.sql("select dots from review_group where id = ?")
                                .param(pool)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(2));
    }

    @Test
    void ofTheClosingAnswersOnlyTotalsRemain() {
        Permit hers = permits(priya).get(Purpose.CLOSING).get(0);
        Permit his = permits(jonas).get(Purpose.CLOSING).get(0);
        open(Purpose.CLOSING);

        assertThat(batch.send(
                        answers(hers, 1, "no"),
                        answers(hers, 2, "yes"),
                        answers(his, 1, "a-little"),
                        answers(his, 2, "rubbish")))
                .containsExactly("ok", "ok", "ok", "unreadable");
        review.endNow(Purpose.CLOSING, collecting, ends);

        Acting.as(
                jonas.id(),
                () -> assertThat(collecting.of(review.id).get(2).totals())
                        .contains("\"answers\" : 2", "\"yes\" : 1, \"a-little\" : 1, \"no\" : 0"));
    }
}
