package dev.hindcast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceRead;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AnalysisTest extends ServerTest {
    private static final FactorDraft ALERTS = new FactorDraft(
            "Alerts watch error rate, not latency", "", Phase.DETECTION, Domain.TECHNICAL, false, List.of());

    @Autowired
    Analysis analysis;

    @Autowired
    Factors factors;

    @Autowired
    Domains domains;

    @Autowired
    FiveWhys fiveWhys;

    @Autowired
    Whys whys;

    @Autowired
    Inquiry inquiry;

    @Autowired
    Hypotheses hypotheses;

    @Autowired
    AnalysisChanges changes;

    @Autowired
    Incidents incidents;

    @Autowired
    Events events;

    @Autowired
    LiveStreams streams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher announce;

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeEach
    void theCheckoutOutageIsAnalysedByPriyaAndJonas() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return Acting.as(account.id(), work);
    }

    private static void does(Account account, Runnable work) {
        Acting.as(account.id(), work);
    }

    private UUID alerts() {
        return as(priya, () -> analysis.add(priya, incident, ALERTS));
    }

    private Factor factor(UUID id) {
        return as(priya, () -> factors.find(incident, id).orElseThrow());
    }

    private long event(String text) {
        return as(
                priya,
                () -> events.first(EventQuery.of(incident).text(text), 1)
                        .events()
                        .get(0)
                        .id());
    }

    private static ReviewedGroup group(UUID origin, String title, int dots, String... cards) {
        return new ReviewedGroup(origin, title, Phase.DETECTION, false, dots, List.of(cards));
    }

    @Test
    void aFactorKeepsWhatWasSaidAboutIt() {
        long burn = event("CheckoutErrorBudgetBurn fires");
        UUID id = as(
                jonas,
                () -> analysis.add(
                        jonas,
                        incident,
                        new FactorDraft(
                                " Rollback in one step ",
                                "Practised in January",
                                Phase.RESOLUTION,
                                null,
                                true,
                                List.of(burn, burn))));

        Factor factor = factor(id);
        assertThat(factor.title()).isEqualTo("Rollback in one step");
        assertThat(factor.better()).isTrue();
        assertThat(factor.domain()).isNull();
        assertThat(factor.events()).containsExactly(burn);
        assertThat(factor.author()).isEqualTo(jonas.id());
    }

    @Test
    void factorsLieInTheOrderOfThePhases() {
        UUID second = alerts();
        UUID first = as(
                priya,
                () -> analysis.add(
                        priya,
                        incident,
                        new FactorDraft("Retry policy amplified the load", "", Phase.CAUSE, null, false, List.of())));

        assertThat(as(priya, () -> factors.of(incident))).extracting(Factor::id).containsExactly(first, second);
    }

    @Test
    void anOvertakenEditChangesNothingAndTheHistoryKeepsBothTexts() {
        UUID id = alerts();
        FactorDraft hers = new FactorDraft("No alert watches latency", "", Phase.DETECTION, null, false, List.of());
        FactorDraft his = new FactorDraft("Slow is invisible to alerts", "", Phase.DETECTION, null, false, List.of());
        does(priya, () -> analysis.change(priya, incident, id, hers, 0));

        assertThatThrownBy(() -> does(jonas, () -> analysis.change(jonas, incident, id, his, 0)))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                    assertThat(overtaken.by().author()).isEqualTo(priya.id());
                    assertThat(overtaken.by().after()).startsWith("No alert watches latency");
                });
        assertThat(factor(id).title()).isEqualTo("No alert watches latency");

        does(jonas, () -> analysis.change(jonas, incident, id, his, 1));
        AnalysisChange last = as(priya, () -> changes.of(incident, id).get(0));
        assertThat(last.before()).startsWith("No alert watches latency");
        assertThat(last.after()).startsWith("Slow is invisible to alerts");
    }

    @Test
    void aRemovedFactorCanBePutBackWithItsWhys() {
        UUID id = alerts();
        does(priya, () -> fiveWhys.answer(priya, incident, id, null, "The burn-rate alert needs errors", List.of()));
        does(jonas, () -> analysis.remove(jonas, incident, id));

        assertThat(as(priya, () -> factors.of(incident))).isEmpty();
        assertThat(as(priya, () -> factors.removed(incident))).hasSize(1);

        does(priya, () -> analysis.putBack(priya, incident, id));
        assertThat(factor(id).title()).isEqualTo(ALERTS.title());
        assertThat(as(priya, () -> fiveWhys.tree(incident, id)).all()).hasSize(1);
    }

    @Test
    void noOneCanDeleteWhatAnalysesKeep() {
        alerts();
        for (String table : List.of("factor", "why", "hypothesis", "hypothesis_evidence", "analysis_change")) {
            assertThatThrownBy(() -> does(
                            priya,
                            () -> transactions.executeWithoutResult(
                                    status -> jdbc.sql("delete from " + table).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aGroupOfAReviewBecomesOneFactorHoweverOftenItIsHandedOver() {
        UUID group = UUID.randomUUID();
        UUID first = as(priya, () -> analysis.addFromReview(priya, incident, group(group, "Slow is unseen", 4, "a")));
        UUID again = as(
                jonas, () -> analysis.addFromReview(jonas, incident, group(group, "Slow is invisible", 6, "a", "b")));

        assertThat(again).isEqualTo(first);
        assertThat(factor(first).title()).isEqualTo("Slow is invisible");
        assertThat(factor(first).dots()).isEqualTo(6);
        assertThat(factor(first).cards()).containsExactly("a", "b");
        assertThat(as(priya, () -> factors.of(incident))).hasSize(1);
    }

    @Test
    void aGroupNoLongerChangesAFactorThatPeopleEditedOrRemoved() {
        UUID group = UUID.randomUUID();
        UUID id = as(priya, () -> analysis.addFromReview(priya, incident, group(group, "Slow is unseen", 4)));
        does(jonas, () -> analysis.change(jonas, incident, id, ALERTS, 0));
        does(priya, () -> analysis.addFromReview(priya, incident, group(group, "Slow is invisible", 6)));
        assertThat(factor(id).title()).isEqualTo(ALERTS.title());

        does(jonas, () -> analysis.remove(jonas, incident, id));
        assertThat(as(priya, () -> analysis.addFromReview(priya, incident, group(group, "Again", 6))))
                .isEqualTo(id);
        assertThat(as(priya, () -> factors.of(incident))).isEmpty();
    }

    @Test
    void aDomainHasAnOwnerAndACriterionForEachIncident() {
        does(
                priya,
                () -> analysis.assign(
                        priya, incident, Domain.PROCESS, jonas.id(), "The runbook covers a full pool", 0));

        assertThat(as(priya, () -> domains.of(incident))).hasSize(3).anySatisfy(domain -> {
            assertThat(domain.domain()).isEqualTo(Domain.PROCESS);
            assertThat(domain.owner()).isEqualTo(jonas.id());
            assertThat(domain.criterion()).isEqualTo("The runbook covers a full pool");
        });
        assertThatThrownBy(() -> does(
                        jonas, () -> analysis.assign(jonas, incident, Domain.PROCESS, priya.id(), "Something else", 0)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void peopleOfTheIncidentAreKnownWithoutAnAccount() {
        UUID id = alerts();
        does(priya, () -> fiveWhys.answer(priya, incident, id, null, "Amara closed the ticket", List.of()));

        assertThat(as(priya, () -> fiveWhys.tree(incident, id)).leaves().get(0).end())
                .isEqualTo(ChainEnd.PERSON);
    }

    @Test
    void whysBranchAreChangedAndAreRemovedWithTheirBranch() {
        UUID id = alerts();
        UUID root = as(priya, () -> fiveWhys.answer(priya, incident, id, null, "Nothing pages for slow", List.of()));
        UUID left = as(jonas, () -> fiveWhys.answer(jonas, incident, id, root, "Support cannot page", List.of()));
        UUID below = as(jonas, () -> fiveWhys.answer(jonas, incident, id, left, "It has no rota", List.of()));
        does(priya, () -> fiveWhys.answer(priya, incident, id, root, "Objectives count errors", List.of()));
        does(priya, () -> fiveWhys.setCondition(priya, incident, below, true));

        assertThat(as(priya, () -> fiveWhys.tree(incident, id)).depth()).isEqualTo(3);
        does(priya, () -> fiveWhys.remove(priya, incident, left));
        assertThat(as(priya, () -> fiveWhys.tree(incident, id)).all()).hasSize(2);
        does(priya, () -> fiveWhys.putBack(priya, incident, left));
        assertThat(as(priya, () -> fiveWhys.tree(incident, id)).all()).hasSize(4);

        does(priya, () -> fiveWhys.change(priya, incident, left, "Support has no path to page", List.of(), 0));
        assertThatThrownBy(() ->
                        does(jonas, () -> fiveWhys.change(jonas, incident, left, "Support may not page", List.of(), 0)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void whatIsCitedFollowsEvidenceThatIsReadAgain() {
        long burn = event("CheckoutErrorBudgetBurn fires");
        long ticket = event("Ticket 88120");
        UUID id = alerts();
        UUID why = as(priya, () -> fiveWhys.answer(priya, incident, id, null, "Slow", List.of(burn, ticket)));
        UUID hypothesis = as(priya, () -> inquiry.propose(priya, incident, "Retries filled the pool", ""));
        does(priya, () -> inquiry.addLine(priya, incident, hypothesis, true, burn, ""));

        does(
                priya,
                () -> transactions.executeWithoutResult(status ->
                        announce.publishEvent(new EvidenceRead(incident, UUID.randomUUID(), Map.of(burn, 77L)))));

        assertThat(as(priya, () -> whys.locked(incident, why).orElseThrow()).events())
                .containsExactly(77L, ticket);
        assertThat(as(priya, () -> hypotheses.of(incident))
                        .get(0)
                        .lines()
                        .get(0)
                        .event())
                .isEqualTo(77L);
    }

    @Test
    void eventsOfOtherIncidentsCannotBeCited() {
        FactorDraft foreign = new FactorDraft("Slow", "", Phase.CAUSE, null, false, List.of(Long.MAX_VALUE));

        assertThatThrownBy(() -> does(priya, () -> analysis.add(priya, incident, foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHypothesisIsDecidedOnlyWithEvidence() {
        UUID id = as(priya, () -> inquiry.propose(priya, incident, "Retries filled the pool", "Replay without"));
        assertThatThrownBy(() -> does(priya, () -> inquiry.decide(priya, incident, id, Hypothesis.State.SUPPORTED)))
                .isInstanceOf(Inquiry.LacksEvidence.class)
                .hasMessageContaining("speaks for it");

        does(priya, () -> inquiry.addLine(priya, incident, id, true, null, "In staging the pool stayed half empty"));
        assertThatThrownBy(() -> does(priya, () -> inquiry.decide(priya, incident, id, Hypothesis.State.REFUTED)))
                .isInstanceOf(Inquiry.LacksEvidence.class);
        does(jonas, () -> inquiry.decide(jonas, incident, id, Hypothesis.State.SUPPORTED));

        Hypothesis decided = as(priya, () -> hypotheses.of(incident).get(0));
        assertThat(decided.state()).isEqualTo(Hypothesis.State.SUPPORTED);
        AnalysisChange last = as(priya, () -> changes.of(incident, id).get(0));
        assertThat(last.author()).isEqualTo(jonas.id());
        assertThat(last.after()).isEqualTo("supported");

        does(
                priya,
                () -> inquiry.removeLine(
                        priya, incident, id, decided.lines().get(0).id()));
        assertThat(as(priya, () -> hypotheses.of(incident).get(0)).state()).isEqualTo(Hypothesis.State.PROPOSED);
    }

    @Test
    void everyChangeIsToldOnTheIncidentsStream() {
        long before = as(priya, () -> streams.cursor(incident.value()));
        alerts();

        assertThat(as(priya, () -> streams.cursor(incident.value()))).isGreaterThan(before);
    }

    @Test
    void viewersAreRefused() {
        Account viewer = person("Vera", Role.VIEWER);
        IncidentId open = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        UUID factor = as(priya, () -> analysis.add(priya, open, ALERTS));

        assertThat(as(viewer, () -> factors.of(open))).hasSize(1);
        assertThatThrownBy(() -> does(viewer, () -> analysis.add(viewer, open, ALERTS)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does(viewer, () -> fiveWhys.answer(viewer, open, factor, null, "Slow", List.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> does(viewer, () -> inquiry.propose(viewer, open, "Slow", "")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void forOutsidersAnAnalysisDoesNotExist() {
        UUID factor = alerts();
        does(priya, () -> fiveWhys.answer(priya, incident, factor, null, "Slow", List.of()));
        does(priya, () -> inquiry.propose(priya, incident, "Retries filled the pool", ""));
        Account mei = person("Mei", Role.ADMINISTRATOR);

        for (String table : List.of("factor", "why", "hypothesis", "analysis_change", "factor_domain")) {
            assertThat(as(
                            mei,
                            () -> jdbc.sql("select count(*) from " + table + " where incident_id = ?")
                                    .param(incident.value())
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
        assertThatThrownBy(() -> does(mei, () -> analysis.add(mei, incident, ALERTS)))
                .isInstanceOf(NotFound.class);
    }
}
