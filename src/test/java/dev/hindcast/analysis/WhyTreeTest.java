package dev.hindcast.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhyTreeTest {
    private final Factor slow = Outage.factor("Alerts watch error rate, not latency", Phase.DETECTION, null, false);
    private final Outage outage = Outage.about(slow);

    private WhyTree.Node leaf(String text) {
        return outage.tree().leaves().stream()
                .filter(node -> node.why().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEndThatNobodyClosedAsksOn() {
        outage.why(null, "The burn-rate alert needs errors");

        assertThat(leaf("The burn-rate alert needs errors").end()).isEqualTo(ChainEnd.OPEN);
        assertThat(ChainEnd.OPEN.question()).isEqualTo("Why was this so?");
        assertThat(outage.tree().isClosed()).isFalse();
    }

    @Test
    void aChainThatEndsAtAPersonIsAskedWhatMadeItLikely() {
        outage.why(null, "Jonas did not add a latency alert");

        assertThat(leaf("Jonas did not add a latency alert").end()).isEqualTo(ChainEnd.PERSON);
        assertThat(ChainEnd.PERSON.question()).isEqualTo("What made this likely?");
    }

    @Test
    void aPersonInTheMiddleOfAChainIsAFact() {
        UUID middle = outage.why(null, "Priya rolled back at 14:52");
        outage.why(middle, "The rollback is one step and practised", true);

        assertThat(outage.tree().isClosed()).isTrue();
        assertThat(outage.tree().all().get(0).end()).isNull();
    }

    @Test
    void callingAPersonAConditionDoesNotCloseTheChain() {
        outage.why(null, "Somebody forgot the alert", true);

        assertThat(outage.tree().isClosed()).isFalse();
    }

    @Test
    void everyBranchHasToEndAtACondition() {
        UUID root = outage.why(null, "Nothing pages for slow requests");
        outage.why(root, "Objectives are written for errors only", true);
        outage.why(root, "Support cannot page");

        assertThat(outage.tree().leaves()).hasSize(2);
        assertThat(outage.tree().isClosed()).isFalse();
        assertThat(outage.tree().depth()).isEqualTo(2);
    }

    @Test
    void answersBelowARemovedOneAreGoneWithIt() {
        outage.why(UUID.randomUUID(), "An answer whose question was removed");

        assertThat(outage.tree().isEmpty()).isTrue();
    }

    @Test
    void aFishboneIsOfferedWhereChainsMeet() {
        UUID root = outage.why(null, "Nothing pages for slow requests");
        assertThat(Fishbones.offer(outage.tree())).isEmpty();
        outage.why(root, "Objectives are written for errors only");
        outage.why(root, "Support cannot page");
        outage.why(root, "Timeouts are 30 seconds long");

        assertThat(Fishbones.offer(outage.tree()))
                .isEqualTo("Three chains meet here: a fishbone is more honest than one chain.");
        assertThat(Fishbones.offer(List.of(slow), List.of(outage.tree()))).startsWith("Three chains");
    }

    @Test
    void aFishboneIsOfferedForFactorsOfSeveralPhasesOrDomains() {
        Factor retries = Outage.factor("Retry policy amplified the load", Phase.CAUSE, Domain.TECHNICAL, false);
        Factor review = Outage.factor("No review of timeouts", Phase.CAUSE, Domain.PROCESS, false);

        assertThat(Fishbones.offer(List.of(slow), List.of())).isEmpty();
        assertThat(Fishbones.offer(List.of(slow, retries), List.of())).startsWith("Two factors from two phases");
        assertThat(Fishbones.offer(List.of(retries, review), List.of())).startsWith("Two factors from two domains");
    }

    @Test
    void whatMadeItBetterNeedsNoFishbone() {
        Factor rollback = Outage.factor("Rollback in one step", Phase.RESOLUTION, Domain.PROCESS, true);

        assertThat(Fishbones.offer(List.of(slow, rollback), List.of())).isEmpty();
    }
}
