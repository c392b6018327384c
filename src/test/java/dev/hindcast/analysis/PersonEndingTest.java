package dev.hindcast.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonEndingTest {
    private final PersonEnding people =
            new PersonEnding(List.of("Priya Raman", "Jonas", "Mei Tanaka", "amara.o", "checkout", "a customer"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas pushed a bad deploy",
                "Jonas forgot to raise the pool's limit",
                "Priya Raman set the retry limit to 10",
                "Priya did not look at the latency",
                "Mei and Jonas merged it without a canary",
                "Jonas, who was on call, did not see the page",
                "amara.o closed the ticket",
                "@sam disabled the alert",
                "The team should have caught this",
                "The on-call engineer didn't check the dashboard",
                "An engineer on the payments team deleted the index",
                "Somebody forgot to update the config",
                "Someone had changed the timeout by hand",
                "Nobody noticed the tickets",
                "No one knew that retries multiply",
                "We never tested the rollback under load",
                "I assumed that staging was production",
                "He was looking at the wrong dashboard",
                "The operator was careless",
                "The on-call was too slow",
                "Developers always forget the runbook",
                "They ignored the warning",
                "The alert was silenced by Jonas",
                "The limit had been raised by the platform team",
                "It broke because of the database team",
                "Human error",
                "Operator error during the rollout",
                "The flag was switched on by mistake",
                "Jonas’s oversight",
                "A lack of attention during the review",
                "The reviewers could have seen it in the diff",
            })
    void aSentenceAboutWhoFailedOrDidEndsAtAPerson(String text) {
        assertThat(people.in(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deploy at 14:03 introduced the regression",
                "Our review process did not flag this class of change",
                "The config was not updated as part of the deploy process",
                "Alerts watch error rate, not latency",
                "Retry policy amplified the load",
                "Support has no path to the on-call",
                "The first ticket waited 21 minutes in the queue",
                "The on-call runbook does not cover a full connection pool",
                "Nobody owns the retry policy",
                "No team owned the retry policy",
                "The team had no runbook for a slow checkout",
                "The on-call engineer was not paged",
                "New engineers are not trained on the rollback",
                "We have no latency alert",
                "We only alert on errors",
                "Engineers did not have access to the dashboard",
                "Nobody was told about the new default",
                "The team was never trained on rollbacks",
                "There is no required performance review for queries",
                "Team boundaries cut through the payment path",
                "The people directory is out of date",
                "checkout retried every request three times",
                "a customer could not pay",
                "Jonas's pull request has no performance check",
                "Changes to the pool are not reviewed by a second person",
                "The pager did not reach Priya",
                "Connections were held by the retry queue",
                "Mobile clients retried because they got no answer",
                "IPv6 support was removed in 2.31.0",
                "",
            })
    void aConditionDoesNotEndAtAPerson(String text) {
        assertThat(people.in(text)).as(text).isFalse();
    }

    @Test
    void itSaysWhomItMeansInTheWordsOfTheSentence() {
        assertThat(people.who("Then Priya Raman forgot the flag")).contains("Priya Raman");
        assertThat(people.who("The on-call engineer didn’t look")).contains("on-call engineer");
    }
}
