package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.action.Actions;
import dev.hindcast.action.Proposed;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.Phase;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.ReviewClosed;
import dev.hindcast.review.ReviewId;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RetrospectiveTest extends ServerTest {
    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    Publishing publishing;

    @Autowired
    Retrospectives retrospectives;

    @Autowired
    Writing written;

    @Autowired
    Analysis analysis;

    @Autowired
    Actions actions;

    @Autowired
    Editing editing;

    @Autowired
    Incidents incidents;

    @Autowired
    ApplicationEventPublisher announce;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeEach
    void priyaAndJonasWriteAboutTheOutage() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return Acting.as(account.id(), work);
    }

    private void begun() {
        Acting.as(priya.id(), () -> drafting.begin(priya, incident, ""));
    }

    private Section section(String key) {
        return as(
                priya,
                () -> retrospectives.sections(incident).stream()
                        .filter(section -> section.key().equals(key))
                        .findFirst()
                        .orElseThrow());
    }

    private Section save(Account account, String key, String text, int base) {
        return as(account, () -> writing.save(account, incident, key, text, base, ""));
    }

    private Written written() {
        return as(priya, () -> written.of(incident));
    }

    private String markdown(String key) {
        return written().sections().stream()
                .filter(section -> section.key().equals(key))
                .map(WrittenSection::markdown)
                .findFirst()
                .orElse("");
    }

    private void factor(String title) {
        Acting.as(
                priya.id(),
                () -> analysis.add(
                        priya,
                        incident,
                        new FactorDraft(title, "", Phase.DETECTION, Domain.TECHNICAL, false, List.of(event("15:04")))));
    }

    private long event(String time) {
        return as(
                priya,
                () -> transactions.execute(status -> jdbc.sql("select id from event where incident_id = ? and at = ?")
                        .params(incident.value(), CheckoutOutage.at(time).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()));
    }

    @Test
    void aDraftTellsWhatIsThereWithItsEvidence() {
        factor("Alerts watch error rate, not latency");
        Acting.as(priya.id(), () -> {
            editing.pin(priya, incident, event("14:03"), true);
            actions.take(priya, incident, Proposed.plan("Alert on latency", jonas.id()), null);
        });
        begun();

        assertThat(markdown("timeline")).contains("checkout 2.31.0 rolled out", "[e1]");
        assertThat(markdown("factors")).contains("### Detection", "Alerts watch error rate, not latency", "[e");
        assertThat(markdown("actions")).contains("Alert on latency", "Jonas");
        assertThat(markdown("evidence")).contains("| e1 | 14:03 |", "github-deployments.json:41");
        assertThat(markdown("thanks")).contains("**Amara** was the first person", "Priya", "Jonas");
        assertThat(written().front()).containsEntry("state", "draft").containsEntry("template", "standard 1");
        assertThat(written().sections().stream()
                        .filter(section -> section.key().equals("timeline"))
                        .findFirst()
                        .orElseThrow()
                        .picture())
                .contains("<svg");
    }

    @Test
    void causesThatConvergeAreDrawnAndTheDrawingIsFrozen() {
        factor("Alerts watch error rate, not latency");
        begun();
        assertThat(writtenOut("whys")).isEmpty();

        Acting.as(
                priya.id(),
                () -> analysis.add(
                        priya,
                        incident,
                        new FactorDraft("Two users share one pool", "", Phase.CAUSE, null, false, List.of())));
        assertThat(writtenOut("whys").orElseThrow().picture()).contains("<svg", "Two users share one pool");

        published();
        factor("Nobody was on call");
        assertThat(writtenOut("whys").orElseThrow().picture())
                .contains("Two users share one pool")
                .doesNotContain("Nobody was on call");
        assertThat(browserOf(priya)
                        .get("/incidents/" + incident + "/retrospective/sections/whys/picture")
                        .body())
                .contains("Two users share one pool");
    }

    @Test
    void aCitationLeadsToItsLineInTheEvidence() {
        factor("Alerts watch error rate, not latency");
        begun();
        published();
        assertThat(browserOf(jonas)
                        .get("/incidents/" + incident + "/retrospective")
                        .body())
                .containsPattern("<a class=\"cite\" [^>]*href=\"/incidents/" + incident
                        + "/evidence/[0-9a-f-]{36}\\?line=\\d+#L\\d+\">e1</a>");
    }

    private Optional<WrittenSection> writtenOut(String key) {
        return written().sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst();
    }

    @Test
    void aClosedReviewBeginsItOnce() {
        for (int i = 0; i < 2; i++) {
            Acting.as(
                    priya.id(),
                    () -> transactions.executeWithoutResult(
                            status -> announce.publishEvent(new ReviewClosed(ReviewId.random(), incident))));
        }

        assertThat(as(priya, () -> retrospectives.find(incident))).isPresent();
        assertThat(as(priya, () -> retrospectives.sections(incident))).hasSize(14);
    }

    @Test
    void twoWhoWriteInDifferentLinesLoseNothing() {
        begun();
        save(priya, "questions", "Who owns the exporter?\n\nWhy 50?", 0);
        save(priya, "questions", "Who owns the exporter now?\n\nWhy 50?", 1);

        Section merged = save(jonas, "questions", "Who owns the exporter?\n\nWhy 50 connections?", 1);

        assertThat(merged.text()).isEqualTo("Who owns the exporter now?\n\nWhy 50 connections?");
        assertThat(merged.version()).isEqualTo(3);
    }

    @Test
    void twoWhoWriteInTheSameLineGetBothTexts() {
        begun();
        save(priya, "questions", "Who owns the exporter?", 0);

        assertThatThrownBy(() -> save(jonas, "questions", "Why was the pool full?", 0))
                .isInstanceOfSatisfying(Apart.class, apart -> {
                    assertThat(apart.theirs().text()).isEqualTo("Who owns the exporter?");
                    assertThat(apart.mine()).isEqualTo("Why was the pool full?");
                });
        assertThat(section("questions").text()).isEqualTo("Who owns the exporter?");
    }

    @Test
    void nothingIsPublishedThatNobodyElseHasApproved() {
        begun();
        assertThatThrownBy(() -> Acting.as(priya.id(), () -> publishing.publish(priya, incident)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("review first");
        Acting.as(priya.id(), () -> publishing.send(priya, incident, Set.of(jonas.id())));
        Acting.as(priya.id(), () -> publishing.approve(priya, incident, ""));
        assertThatThrownBy(() -> Acting.as(priya.id(), () -> publishing.publish(priya, incident)))
                .hasMessageContaining("somebody else than who changed it last");

        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, "Read it with the on-call team"));
        save(priya, "questions", "One more question", 0);
        assertThatThrownBy(() -> Acting.as(priya.id(), () -> publishing.publish(priya, incident)))
                .hasMessageContaining("since that change");

        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, ""));
        Acting.as(priya.id(), () -> publishing.publish(priya, incident));
        assertThat(as(priya, () -> retrospectives.find(incident)).orElseThrow().state())
                .isEqualTo(Retrospective.State.PUBLISHED);
    }

    @Test
    void whoAsksForChangesSaysWhich() {
        begun();
        Acting.as(priya.id(), () -> publishing.send(priya, incident, Set.of(jonas.id())));

        assertThatThrownBy(() -> Acting.as(jonas.id(), () -> publishing.askForChanges(jonas, incident, " ")))
                .isInstanceOf(Refused.class);
        Acting.as(jonas.id(), () -> publishing.askForChanges(jonas, incident, "The impact lacks its source"));
        assertThat(as(priya, () -> retrospectives.find(incident)).orElseThrow().state())
                .isEqualTo(Retrospective.State.DRAFT);
    }

    @Test
    void publicationFreezesTheDataAndLaterChangesAreAmendmentsWithAReason() {
        factor("Alerts watch error rate, not latency");
        begun();
        published();
        factor("Found a week later");

        assertThat(markdown("factors")).contains("Alerts watch").doesNotContain("Found a week later");
        assertThatThrownBy(() -> save(priya, "impact", "It was worse", 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("say why");
        as(priya, () -> writing.save(priya, incident, "impact", "It was worse", 0, "The figure came in today"));
        assertThat(as(priya, () -> retrospectives.find(incident)).orElseThrow().state())
                .isEqualTo(Retrospective.State.AMENDED);
        String page = browserOf(jonas)
                .get("/incidents/" + incident + "/retrospective")
                .body();
        assertThat(page)
                .contains("Changed since publication: Impact, Contributing factors: what the incident says by now")
                .contains("<ins>It was worse</ins>")
                .contains("Found a week later");
    }

    private void published() {
        Acting.as(priya.id(), () -> publishing.send(priya, incident, Set.of(jonas.id())));
        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, ""));
        Acting.as(priya.id(), () -> publishing.publish(priya, incident));
    }

    @Test
    void outsidersFindNothingAndViewersAreRefused() {
        begun();
        Account mei = person("Mei", Role.ADMINISTRATOR);
        var outside = browserOf(mei);
        String base = "/incidents/" + incident;
        for (String page : List.of(
                base + "/retrospective",
                base + "/retrospective/state",
                base + "/retrospective/changes",
                base + "/retrospective/sections/timeline/picture",
                base + "/retrospective/sections/summary",
                base + "/retrospective/sections/summary/editing",
                base + "/history",
                base + "/history/file")) {
            assertThat(outside.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(outside.post("/profile", base + "/retrospective/preview", Map.of("text", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(mei, () -> retrospectives.find(incident))).isEmpty();
        assertThat(as(mei, () -> retrospectives.sections(incident))).isEmpty();
        assertThatThrownBy(() -> as(mei, () -> written.of(incident))).isInstanceOf(NotFound.class);

        Account vera = person("Vera", Role.VIEWER);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(status ->
                        incidents.changeAudience(incident, Audience.only(Set.of(), Set.of(vera.id(), jonas.id())))));
        assertThat(browserOf(vera).get(base + "/retrospective").body())
                .contains("Summary")
                .doesNotContain("/editing");
        assertThatThrownBy(() -> save(vera, "summary", "mine", 0)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoIsAskedToReviewFindsItAboveTheIncidentsUntilTheyHaveSaidSomething() {
        begun();
        Account outsider = person("Lukas", Role.MEMBER);
        Acting.as(priya.id(), () -> publishing.send(priya, incident, Set.of(jonas.id())));
        String link = "/incidents/" + incident + "/retrospective";
        assertThat(browserOf(jonas).get("/incidents").body()).contains("src=\"/retrospectives/waiting\"");
        assertThat(browserOf(jonas).get("/retrospectives/waiting").body()).contains(link);
        assertThat(browserOf(priya).get("/retrospectives/waiting").body()).doesNotContain(link);
        assertThat(browserOf(outsider).get("/retrospectives/waiting").body()).doesNotContain(link);
        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, ""));
        assertThat(browserOf(jonas).get("/retrospectives/waiting").body()).doesNotContain(link);
    }

    @Test
    void aGuestOfAReviewSeesNothingOfTheRecord() {
        begun();
        UUID guest = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        as(
                priya,
                () -> transactions.execute(status -> {
                    jdbc.sql("""
                                    insert into review_session (id, incident_id, starts_at, state, anonymous, guests_allowed,
                                        created_by, created_at)
                                    values (?, ?, now(), 'running', false, true, ?, now())
                                    """).params(session, incident.value(), priya.id()).update();
                    return jdbc.sql(
                                    "insert into review_participant (id, session_id, name, guest) values (?, ?, 'Ada', true)")
                            .params(guest, session)
                            .update();
                }));

        assertThat(Acting.as(guest, () -> incidents.find(incident))).isPresent();
        assertThat(Acting.as(guest, () -> retrospectives.find(incident))).isEmpty();
        assertThat(Acting.as(guest, () -> retrospectives.sections(incident))).isEmpty();
    }
}
