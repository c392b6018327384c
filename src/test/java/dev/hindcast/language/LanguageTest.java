package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Marco forgot to update the config. > The config was not updated as part of the process.",
                "The on-call engineer ignored the alert for half an hour. > The alert was not acted on for half an hour.",
                "Ingrid skipped the canary and restarted the proxy. > The canary was left out and Ingrid restarted the proxy.",
                "We overlooked the dependency on the DNS zone. > The dependency on the DNS zone was not noticed.",
                "Nobody checked whether the key was valid. > It was not checked whether the key was valid.",
                "The team had not updated the runbook since May. > The runbook had not been updated since May.",
                "The reviewers didn't tell anyone. > No one was told.",
                "Priya caused the outage by restarting the primary. > The outage began when Priya restarted the primary.",
                "The page was missed by the secondary on-call. > The page was not noticed.",
                "The on-call should have rolled back sooner. > Nothing prompted the on-call to roll back sooner.",
                "We should have had an alert on this. > There was no alert on this.",
                "If we had tested the rollback, it would have worked. > If the rollback had been tested, it would have worked.",
                "The root cause was human error. > The root cause was a slip that nothing caught.",
                "It was clear that the disk would fill up. > We know now that the disk would fill up.",
                "Why didn't anyone look at the graph? > What would have helped us to look at the graph?",
                "What were they thinking when they merged? > What did they know when they merged?",
                "The engineer made a careless change. > The engineer made a change."
            })
    void theSuggestionIsGrammaticalAndKeepsTheFacts(String written, String perhaps) {
        assertThat(Reworded.of(written)).isEqualTo(perhaps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The retry policy amplified the load.",
                "The queue consumer forgot its offset.",
                "Priya rolled back at 14:52.",
                "The pipeline should run the check.",
                "What made the alert hard to see?",
                "It was not obvious which cluster was selected.",
                "The config was not updated as part of the deploy process.",
                "The team failed over to the second region.",
                "The team did not have access to the console."
            })
    void systemsFactsRequirementsAndQuestionsAboutConditionsAreLeftAlone(String text) {
        assertThat(Language.check(text)).isEmpty();
    }

    @Test
    void aFindingNamesItsRuleItsPlaceAndTheReason() {
        String text = "At 14:03 a deploy began. Marco forgot to update the config. Then it failed.";

        assertThat(Language.check(text)).singleElement().satisfies(finding -> {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo("Marco forgot to update the config");
            assertThat(finding.rule()).isEqualTo(Rule.PERSON_FAILING);
            assertThat(finding.reason()).isNotBlank();
        });
    }

    @Test
    void whoTheCallerKnowsIsAPerson() {
        String text = "Xochitl ignored the alert. Zephyr ignored the header.";

        assertThat(Language.check(text)).isEmpty();
        assertThat(Language.check(text, Set.of("Xochitl Reyes"))).hasSize(1);
        assertThat(Language.check("mei_7 forgot to drain the node.", Set.of("@mei_7")))
                .hasSize(1);
    }

    @Test
    void whoTheTextIntroducesIsAPerson() {
        assertThat(Language.check("Bo ignored the alert.")).isEmpty();
        assertThat(Language.check("Bo was on call that night. Bo ignored the alert."))
                .hasSize(1);
        assertThat(Language.check("The engineer Bo joined. At nine Bo ignored the alert."))
                .hasSize(1);
    }

    @Test
    void wordsOfOthersCodeAndAddressesAreLeftAlone() {
        assertThat(Language.check("She said “we should have tested the rollback” at 15:10."))
                .isEmpty();
        assertThat(Language.check("> The on-call ignored the alert.\n\nThe alert was silenced."))
                .isEmpty();
        assertThat(Language.check("Rename `we forgot to test` at https://example.org/human-error please."))
                .isEmpty();
    }

    @Test
    void aCommentSilencesOneParagraph() {
        String text = "<!-- hindcast: quote -->\nWe forgot to test the rollback.\n\nWe forgot to test the restore.\n";

        assertThat(Language.check(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.start()).isGreaterThan(50));
    }

    @Test
    void strangeTextIsNoError() {
        for (String text : List.of(
                "",
                " ",
                "?",
                "why",
                "had",
                "if",
                "Why did",
                "we",
                "without",
                "\uFFFC\u2029",
                "@",
                "n't",
                "by the team",
                "of the lack of")) {
            assertThat(Language.check(text)).isEmpty();
            assertThat(Language.checkMarkdown(text, Set.of())).isEmpty();
        }
    }
}
