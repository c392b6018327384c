package dev.hindcast.retrospective.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.action.Actions;
import dev.hindcast.action.Proposed;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Phase;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.database.DatabaseSettings;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class HistoryTest extends ServerTest {
    @Autowired
    Histories histories;

    @Autowired
    Signing signing;

    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    Editing editing;

    @Autowired
    Analysis analysis;

    @Autowired
    FiveWhys whys;

    @Autowired
    Actions actions;

    @Autowired
    Incidents incidents;

    @Autowired
    DatabaseSettings database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private IncidentId incident;

    @BeforeEach
    void priyaWritesAboutTheOutage() {
        priya = person("Priya", Role.ADMINISTRATOR);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of()), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> {
            drafting.begin(priya, incident, "light");
            writing.save(priya, incident, "impact", "Nobody could pay.", 0, "");
            writing.save(priya, incident, "impact", "Nobody could pay for an hour.", 1, "");
        });
    }

    private List<Revision> history() {
        return Acting.as(priya.id(), () -> histories.of(incident).revisions());
    }

    private Verification.Result stored() {
        try {
            StoredHistory all = StoredHistory.read(database.url(), database.user(), database.password());
            Verification.Result result = Verification.of(
                    all.revisions().stream().filter(this::isOurs).toList(),
                    all.signatures().stream()
                            .filter(head -> head.incident().equals(incident.value()))
                            .toList(),
                    null);
            return new Verification.Result(
                    Stream.concat(
                                    result.broken().stream(),
                                    all.elsewhere().stream().filter(one -> one.contains(incident.toString())))
                            .toList(),
                    result.incidents(),
                    result.revisions(),
                    result.buried(),
                    result.keys(),
                    result.signatures(),
                    result.unsigned());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOurs(Revision revision) {
        return revision.incident().equals(incident.value());
    }

    /** As somebody who may do anything to the database, and knows how. */
    private void behindTheProgramsBack(String sql) {
        try (Connection superuser = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String where() {
        return " where incident_id = '" + incident + "'";
    }

    @Test
    void everythingThatBelongsToTheRecordIsKeptWithItsAuthor() {
        long pool = Acting.as(
                priya.id(),
                () -> transactions.execute(status -> jdbc.sql("select id from event where incident_id = ? and at = ?")
                        .params(incident.value(), CheckoutOutage.at("15:04").atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()));
        Acting.as(priya.id(), () -> {
            editing.reword(priya, incident, pool, "The pool was full", 0);
            editing.hide(priya, incident, pool, true);
            UUID factor = analysis.add(
                    priya, incident, new FactorDraft("Slow is invisible", "", Phase.DETECTION, null, false, List.of()));
            whys.answer(priya, incident, factor, null, "Alerts need errors", List.of());
            actions.propose(priya, incident, Proposed.idea("Alert on latency"));
        });

        assertThat(history())
                .extracting(Revision::what)
                .contains("section", "statement", "milestone", "factor", "action");
        assertThat(history()).allSatisfy(one -> assertThat(one.author()).isEqualTo(priya.id()));
        assertThat(history().stream().filter(one -> one.what().equals("factor")).map(Revision::content))
                .hasSize(2)
                .last()
                .asString()
                .contains("Alerts need errors");
        assertThat(stored().broken()).isEmpty();
        String page =
                browserOf(priya).get("/incidents/" + incident + "/history").body();
        assertThat(page)
                .contains(
                        "The chain holds",
                        "changed the section “Impact”",
                        "for an hour",
                        "added the factor “Slow is invisible”");
    }

    @Test
    void theProgramItselfCannotChangeOrDeleteARevision() {
        for (String sql : List.of("update revision set content = '{}'", "delete from revision")) {
            assertThatThrownBy(() -> Acting.as(
                            priya.id(),
                            () -> transactions.executeWithoutResult(
                                    status -> jdbc.sql(sql + where()).update())))
                    .isInstanceOf(DataAccessException.class);
        }
        try (Connection owner = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from revision" + where()))
                    .hasMessageContaining("kept for good");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aContentChangedBehindTheProgramsBackIsNamed() {
        Revision tidied = history().stream()
                .filter(one -> one.what().equals("section")
                        && String.valueOf(one.content()).contains("Nobody could pay."))
                .findFirst()
                .orElseThrow();
        behindTheProgramsBack("update revision set content = replace(content, 'Nobody', 'Few')" + where()
                + " and sequence = " + tidied.sequence());

        assertThat(stored().broken())
                .singleElement()
                .asString()
                .contains(
                        "revision " + tidied.sequence(),
                        "section impact",
                        "by Priya",
                        "its content is not what was saved");
        assertThat(browserOf(priya).get("/incidents/" + incident + "/history").body())
                .contains("The chain is broken at revision " + tidied.sequence());
    }

    @Test
    void aRevisionTakenOutAndADocumentChangedBesideTheHistoryAreFound() {
        behindTheProgramsBack(
                "update retrospective_section set text = 'All went well.'" + where() + " and key = 'impact'");
        assertThat(stored().broken()).singleElement().asString().contains("“impact” is not what was saved last");

        behindTheProgramsBack("delete from revision" + where() + " and sequence = 3");
        assertThat(stored().broken().get(0)).contains("revision 3 is missing before it");
    }

    @Test
    void aSignedHeadBetraysAChainThatWasCutOrMadeAnew() throws IOException {
        signing.sign(Instant.now().plusSeconds(60));
        assertThat(stored().broken()).isEmpty();
        assertThat(stored().signatures()).isEqualTo(1);

        int last = history().size();
        behindTheProgramsBack("delete from revision" + where() + " and sequence = " + last);
        assertThat(stored().broken().get(0)).contains("revision " + last + " and what followed is missing");
        behindTheProgramsBack("delete from revision" + where());
        assertThat(stored().broken().get(0)).contains("its whole history is missing");
        // so that other tests of the same database see whole histories only
        behindTheProgramsBack("delete from revision_signature" + where());
    }

    @Test
    void anotherKeyThanTheTrustedOneIsFound() throws IOException {
        signing.sign(Instant.now().plusSeconds(60));
        HistoryFile file = Acting.as(priya.id(), () -> histories.of(incident));
        String ours = HistoryKey.read(Path.of("target/test-data", HistoryKey.PUBLIC));

        assertThat(Verification.of(file.revisions(), file.signatures(), ours).broken())
                .isEmpty();
        assertThat(Verification.of(file.revisions(), file.signatures(), "another")
                        .broken()
                        .get(0))
                .contains("was signed by another key");
    }

    @Test
    void anExportedHistoryCanBeCheckedByAnybody() throws HistoryFile.Unreadable {
        String json =
                browserOf(priya).get("/incidents/" + incident + "/history/file").body();

        HistoryFile whole = HistoryFile.read(json);
        assertThat(Verification.of(whole.revisions(), whole.signatures(), null).broken())
                .isEmpty();
        HistoryFile tidied = HistoryFile.read(json.replace("Nobody could pay.", "Few could pay."));
        assertThat(Verification.of(tidied.revisions(), tidied.signatures(), null)
                        .broken())
                .hasSize(1);
        assertThatThrownBy(() -> HistoryFile.read("[]")).isInstanceOf(HistoryFile.Unreadable.class);
    }

    @Test
    void whatIsTakenOutForLegalReasonsLeavesATombstone() {
        long sequence = history().stream()
                .filter(one -> String.valueOf(one.content()).contains("Nobody could pay."))
                .findFirst()
                .orElseThrow()
                .sequence();
        browserOf(priya)
                .post(
                        "/incidents/" + incident + "/history",
                        "/incidents/" + incident + "/history/" + sequence + "/tombstone",
                        Map.of("reason", "It named a customer"));

        assertThat(history().get((int) sequence - 1).content()).isNull();
        assertThat(stored().broken()).isEmpty();
        assertThat(stored().buried()).isEqualTo(1);
        assertThat(browserOf(priya).get("/incidents/" + incident + "/history").body())
                .contains("taken out for legal reasons: It named a customer");
    }

    @Test
    void onlyAdministratorsWhoSeeTheIncidentTakeSomethingOut() {
        Account jonas = person("Jonas", Role.MEMBER);
        Account mei = person("Mei", Role.ADMINISTRATOR);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> incidents.changeAudience(incident, Audience.only(Set.of(), Set.of(jonas.id())))));

        assertThatThrownBy(() -> Acting.as(jonas.id(), () -> histories.bury(jonas, incident, 2, "no")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Acting.as(mei.id(), () -> histories.bury(mei, incident, 2, "no")))
                .isInstanceOf(NotFound.class);
        Boolean buried = Acting.as(
                mei.id(),
                () -> transactions.execute(status -> jdbc.sql("select bury_revision(?, 2)")
                        .param(incident.value())
                        .query(Boolean.class)
                        .single()));
        assertThat(buried).isFalse();
    }
}
