package dev.hindcast.action;

import static dev.hindcast.action.Proposed.worth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.world.CheckoutOutage;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionRulesTest {
    private static final UUID JONAS = UUID.randomUUID();

    private final ActionItem alert = Proposed.taken("Alert on latency of the payment page", worth(3, 1, 3, 2));

    @Test
    void anIdeaMayBeProposedButIsNotTakenWithoutOwnerDeadlineAndVerification() {
        ActionItem idea = ActionItem.proposed(
                IncidentId.random(), Proposed.idea("More machines"), JONAS, CheckoutOutage.at("17:00"));

        assertThatThrownBy(() -> idea.taken(JONAS, CheckoutOutage.at("17:10"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("an owner, a deadline and how and by when");
    }

    @Test
    void itIsLookedAtAfterTheDeadline() {
        Plan plan = Proposed.plan("Practise the rollback each month", JONAS);
        Plan early = new Plan(
                plan.title(),
                plan.type(),
                plan.owner(),
                plan.deadline(),
                new Verification("the drill is in the calendar", Proposed.DEADLINE.minusDays(1)),
                plan.worth(),
                List.of(),
                "",
                List.of(),
                null);

        assertThatThrownBy(() -> ActionItem.proposed(IncidentId.random(), early, JONAS, CheckoutOutage.at("17:00")))
                .hasMessageContaining("after the deadline");
    }

    @Test
    void whatIsNotTakenKeepsItsReason() {
        ActionItem proposed = Proposed.action("Rewrite the pool", worth(3, 3, 3, 1));

        assertThatThrownBy(() -> proposed.declined(JONAS, CheckoutOutage.at("17:10"), " "))
                .isInstanceOf(Refused.class);
        assertThat(proposed.declined(JONAS, CheckoutOutage.at("17:10"), "too large for now")
                        .decision()
                        .reason())
                .isEqualTo("too large for now");
    }

    @Test
    void doneIsNotVerifiedUntilSomebodySaysWhatTheySaw() {
        ActionItem done = alert.moved(State.IN_PROGRESS, "").moved(State.DONE, "");

        assertThatThrownBy(() -> done.moved(State.VERIFIED, "")).hasMessageContaining("how do you know");
        assertThat(done.moved(State.VERIFIED, "fired after 4 minutes").finding())
                .isEqualTo("fired after 4 minutes");
    }

    @Test
    void nothingIsVerifiedBeforeItIsDone() {
        assertThatThrownBy(() -> alert.moved(State.VERIFIED, "looks fine")).hasMessageContaining("is open");
    }

    @Test
    void nothingIsDroppedWithoutAReason() {
        assertThatThrownBy(() -> alert.moved(State.DROPPED, "")).hasMessageContaining("reason");
        assertThat(alert.moved(State.DROPPED, "the page is gone").isKept()).isFalse();
    }

    @Test
    void whatIsNotDecidedDoesNotMove() {
        assertThatThrownBy(() ->
                        Proposed.action("More machines", worth(1, 3, 1, 1)).moved(State.DONE, ""))
                .hasMessageContaining("Decide first");
    }

    @Test
    void onlyWhatIsStillToBeDoneIsOverdue() {
        assertThat(alert.isOverdue(Proposed.DEADLINE)).isFalse();
        assertThat(alert.isOverdue(Proposed.DEADLINE.plusDays(1))).isTrue();
        ActionItem done = alert.moved(State.DONE, "");
        assertThat(done.isOverdue(Proposed.DEADLINE.plusDays(1))).isFalse();
        assertThat(done.isUnverified(Proposed.DEADLINE.plusDays(15))).isTrue();
    }

    @Test
    void theSixthActionAsks() {
        List<ActionItem> five = Collections.nCopies(5, alert);

        assertThat(Cap.admit(five.subList(0, 4), null)).isEmpty();
        assertThatThrownBy(() -> Cap.admit(five, null))
                .isInstanceOfSatisfying(
                        Cap.Reached.class, reached -> assertThat(reached.kept()).hasSize(5));
        assertThatThrownBy(() -> Cap.admit(five, new Cap.Answer(null, " "))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cap.admit(five, new Cap.Answer(alert.id(), "")))
                .isInstanceOf(Refused.class);
        assertThat(Cap.admit(five, new Cap.Answer(null, "two teams share it"))).isEqualTo("two teams share it");
        assertThat(Cap.admit(five, new Cap.Answer(alert.id(), "done elsewhere")))
                .isEmpty();
    }

    @Test
    void whatBringsMostForLeastComesFirst() {
        ActionItem quickWin = Proposed.taken("quick win", worth(3, 1, 3, 1));
        ActionItem bigBet = Proposed.taken("big bet", worth(3, 3, 3, 1));
        ActionItem fitting = Proposed.taken("big bet that fits", worth(3, 3, 3, 3));
        ActionItem favour = Proposed.taken("favour", worth(1, 1, 1, 3));

        assertThat(Stream.of(favour, bigBet, fitting, quickWin).sorted(Ranking.ORDER))
                .containsExactly(quickWin, fitting, bigBet, favour);
        assertThat(quickWin.plan().worth().reckoning())
                .isEqualTo("impact high + risk reduction high − effort low = 5; alignment low");
    }

    @Test
    void aChangeNamesEveryFieldThatDiffers() {
        Plan before = Proposed.plan("Alert on latency", JONAS);
        Plan after = Proposed.plan("Alert on latency of the payment page", null, worth(2, 1, 2, 2));

        assertThat(before.differences(after))
                .extracting(Plan.Difference::field)
                .containsExactly("title", "owner", "effort");
    }
}
