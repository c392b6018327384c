package dev.hindcast.retrospective.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hindcast.Application;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.database.DatabaseSettings;
import dev.hindcast.platform.postgres.TestPostgres;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Restorations;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.exporting.RetrospectiveReader;
import dev.hindcast.retrospective.history.Beside;
import dev.hindcast.retrospective.history.Continued;
import dev.hindcast.retrospective.history.HistoryFile;
import dev.hindcast.retrospective.history.StoredHistory;
import dev.hindcast.retrospective.history.Verification;
import dev.hindcast.retrospective.importing.Importing;
import dev.hindcast.retrospective.importing.Outcome;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RestoringTest extends ServerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    ApplicationContext context;

    @Autowired
    Restoring restoring;

    @Autowired
    Incidents incidents;

    @Autowired
    Restorations restorations;

    @Autowired
    DatabaseSettings database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private Account lena;
    private IncidentId outage;

    @BeforeEach
    void priyaAndJonasHaveToldTheOutage() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        lena = person("Lena", Role.MEMBER);
        outage = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        ToldOutage.draft(context, outage, priya, jonas);
    }

    private byte[] exported(Account account, IncidentId incident) {
        return exported(context, account, incident);
    }

    private static byte[] exported(ApplicationContext house, Account account, IncidentId incident) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Exports()
                    .write(
                            Acting.as(
                                    account.id(),
                                    () -> house.getBean(Models.class).whole(incident)),
                            Format.JSON,
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private IncidentId restored(byte[] file) {
        return Acting.as(lena.id(), () -> restoring.restore(lena, file, "outage.json"));
    }

    private static List<Error> against(byte[] export) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(Files.readString(Path.of("docs/retrospective.schema.json"))))
                    .validate(JSON.readTree(export));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatLeavesIsWhatTheSchemaSays() throws Exception {
        byte[] draft = exported(priya, outage);
        assertThat(against(draft)).isEmpty();
        ToldOutage.publish(context, outage, priya, jonas);
        byte[] published = exported(jonas, outage);
        assertThat(against(published)).isEmpty();

        JsonNode model = JSON.readTree(published).path("model");
        assertThat(model.path("people").findValuesAsString("name")).contains("Priya", "Jonas");
        assertThat(model.at("/timeline/statements").findValuesAsString("text"))
                .contains("Support hears of the first slow payment by phone", "Ticket 88123: “cannot pay”");
        assertThat(model.at("/analysis/factors").findValuesAsString("title")).contains("Too few people");
        assertThat(model.at("/actions").findValuesAsString("what")).contains("adopt");
        assertThat(model.path("actions").toString())
                .contains("https://tracker.example/browse/PAY-12")
                .containsPattern("\"follows\":\"[0-9a-f]{8}-");
        assertThat(model.at("/recordedActions").findValuesAsString("title"))
                .containsExactly("Page on a full pool", "Meet with the vendor", "Tell the partners");
        assertThat(model.at("/impact")).hasSize(4);
        assertThat(model.at("/retrospective/template/sections")).hasSize(14);
        assertThat(RetrospectiveReader.read(new ByteArrayInputStream(published), "it")
                        .sections())
                .isNotEmpty();
    }

    @Test
    void aDraftComesBackWithoutLoss() {
        byte[] before = exported(priya, outage);
        byte[] after = exported(lena, restored(before));

        assertThat(Alike.of(after)).isEqualTo(Alike.of(before));
    }

    @Test
    void aPublishedAndAmendedOneComesBackWithoutLossAndSoDoesWhatWasRestored() {
        ToldOutage.publish(context, outage, priya, jonas);
        byte[] first = exported(priya, outage);
        byte[] second = exported(lena, restored(first));
        byte[] third = exported(lena, restored(second));

        assertThat(Alike.of(second)).isEqualTo(Alike.of(first));
        assertThat(Alike.of(third)).isEqualTo(Alike.of(first));
        assertThat(against(third)).isEmpty();
        assertThat(JSON.readTree(third).at("/model/restored")).hasSize(2);
    }

    @Test
    void anotherHouseTakesItInAndGivesItBack() {
        ToldOutage.publish(context, outage, priya, jonas);
        byte[] before = exported(priya, outage);
        TestPostgres.Database other = TestPostgres.database();
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--hindcast.data=target/test-data-other",
                        "--hindcast.database.url=" + other.url(),
                        "--hindcast.database.user=" + other.user(),
                        "--hindcast.database.password=" + other.password())) {
            Account mira =
                    house.getBean(Admission.class).create("Mira", "mira@elsewhere.example", PASSWORD, Role.MEMBER);
            IncidentId there =
                    Acting.as(mira.id(), () -> house.getBean(Restoring.class).restore(mira, before, "outage.json"));
            byte[] after = exported(house, mira, there);

            assertThat(Alike.of(after)).isEqualTo(Alike.of(before));
            IncidentId home = restored(after);
            assertThat(Alike.of(exported(lena, home))).isEqualTo(Alike.of(before));
        }
    }

    @Test
    void whatAnActionFollowsAndWhatPostmortemsListStaysTiedToTheActionsOfHere() {
        IncidentId here = restored(exported(priya, outage));

        Acting.as(lena.id(), () -> {
            List<ActionItem> actions = context.getBean(ActionItems.class).of(here);
            assertThat(actions)
                    .filteredOn(action -> action.plan().follows() != null)
                    .singleElement()
                    .satisfies(following -> assertThat(actions)
                            .filteredOn(action ->
                                    action.id().equals(following.plan().follows()))
                            .extracting(action -> action.plan().title())
                            .containsExactly("Write a runbook"));
            List<Recorded> recorded = context.getBean(RecordedActions.class).of(here);
            assertThat(recorded).extracting(Recorded::isWaiting).containsExactly(false, false, true);
            assertThat(actions)
                    .extracting(action -> action.id())
                    .contains(recorded.get(0).answer().takenAs());
            assertThat(recorded.get(1).answer().setAside()).isEqualTo("The contract has ended");
        });
    }

    @Test
    void anImportedPostmortemComesBackWithItsOriginalAndIsKnownAgain() throws Exception {
        byte[] text = ("# Orders waited " + UUID.randomUUID() + "\n\n- Detected: 2026-02-03 14:05 CET\n"
                        + "\n## Action items\n\n- [ ] Alert on a growing queue\n")
                .getBytes(StandardCharsets.UTF_8);
        Importing.Options options = new Importing.Options(Audience.only(Set.of(), Set.of(jonas.id())), null, false);
        IncidentId imported = imported(priya, "team/queue.md", text, options).incident();
        byte[] before = exported(priya, imported);
        assertThat(against(before)).isEmpty();
        assertThat(JSON.readTree(before).at("/model/imported/file").asString()).isEqualTo("team/queue.md");

        IncidentId here = restored(before);
        byte[] after = exported(lena, here);
        assertThat(Alike.of(after)).isEqualTo(Alike.of(before));
        assertThat(Alike.of(exported(lena, restored(after)))).isEqualTo(Alike.of(before));
        assertThat(browserOf(lena).get("/incidents/" + here + "/original").body())
                .contains("milestone: detected", "team/queue.md", "in evidence that lies there")
                .doesNotContain("evidence/null", "?line=");
        Outcome again = imported(lena, "team/queue.md", text, options);
        assertThat(again.state()).isEqualTo(Outcome.State.KNOWN);
        assertThat(again.incident()).isEqualTo(here);
    }

    @Test
    void filesFromBeforeThereWereLinksAndRecordedActionsAreRestoredToo() {
        ObjectNode file = (ObjectNode) JSON.readTree(exported(priya, outage));
        ObjectNode model = (ObjectNode) file.path("model");
        model.remove(List.of("recordedActions", "imported"));
        for (JsonNode action : model.path("actions")) {
            ((ObjectNode) action).remove(List.of("links", "follows"));
        }
        byte[] old = JSON.writeValueAsBytes(file);
        assertThat(against(old)).isEmpty();

        byte[] after = exported(lena, restored(old));
        assertThat(against(after)).isEmpty();
        assertThat(JSON.readTree(after).at("/model/recordedActions")).isEmpty();
        assertThat(JSON.readTree(after).at("/model/actions")).hasSameSizeAs(model.path("actions"));
    }

    private Outcome imported(Account account, String path, byte[] bytes, Importing.Options options) {
        return Acting.as(
                        account.id(),
                        () -> context.getBean(Importing.class)
                                .take(account, path, bytes, options, (read, outcome) -> {}))
                .outcomes()
                .get(0);
    }

    @Test
    void nobodyHereIsSaidToHaveDoneWhatSomebodyDidThere() {
        ToldOutage.publish(context, outage, priya, jonas);
        IncidentId here = restored(exported(priya, outage));

        Acting.as(lena.id(), () -> {
            assertThat(context.getBean(Retrospectives.class).reviewers(here)).isEmpty();
            assertThat(context.getBean(ActionItems.class).of(here))
                    .allSatisfy(action -> assertThat(action.author()).isEqualTo(lena.id()));
        });
        String page =
                browserOf(lena).get("/incidents/" + here + "/retrospective").body();
        assertThat(page)
                .contains("Published by Priya on", "as the file says", "Begun by Priya")
                .doesNotContain("Evidence: what the incident says by now")
                .contains("Reviewed before it was restored", "Read it with the on-call team")
                .contains("Payments hung for 72 minutes");
        assertThat(browserOf(lena).get("/incidents/" + here).body())
                .contains("github-deployments.json:41, in evidence that lies elsewhere");
        assertThat(browserOf(lena).get("/incidents/" + here + "/history").body())
                .contains("restored the incident from a file", "The chain holds");
    }

    @Test
    void whatIsChangedAfterwardsIsSaidByWhoChangedIt() {
        IncidentId here = restored(exported(priya, outage));
        Acting.as(
                lena.id(),
                () -> context.getBean(SectionWriting.class).save(lena, here, "questions", "None any more", 2, ""));

        JsonNode after = JSON.readTree(exported(lena, here)).path("model");
        String lenas = "";
        for (JsonNode person : after.path("people")) {
            lenas = person.path("name").asString().equals("Lena")
                    ? person.path("id").asString()
                    : lenas;
        }
        for (JsonNode section : after.at("/retrospective/sections")) {
            if (section.path("key").asString().equals("questions")) {
                assertThat(section.at("/changed/by").asString()).isEqualTo(lenas);
            } else {
                assertThat(section.at("/changed/by").asString()).isNotEqualTo(lenas);
            }
        }
    }

    @Test
    void aLaterChangeOfTheTimelineProposesNoMilestoneAway() {
        IncidentId here = restored(exported(priya, outage));
        KeptTimelines timelines = context.getBean(KeptTimelines.class);
        List<KeptMilestone> before =
                Acting.as(lena.id(), () -> timelines.of(here).milestones());
        Acting.as(lena.id(), () -> {
            long alert = before.stream()
                    .filter(kept -> kept.key().name() == Milestone.Name.ACKNOWLEDGED)
                    .map(kept -> kept.placement().event())
                    .findFirst()
                    .orElseThrow();
            context.getBean(Editing.class).hide(lena, here, alert, true);
        });

        assertThat(Acting.as(lena.id(), () -> timelines.of(here).milestones()))
                .extracting(kept -> kept.key(), KeptMilestone::placement)
                .containsExactlyElementsOf(before.stream()
                        .map(kept -> tuple(kept.key(), kept.placement()))
                        .toList());
    }

    @Test
    void outsidersTakeNothingAlongAndViewersRestoreNothing() {
        byte[] file = exported(priya, outage);
        assertThatThrownBy(() -> exported(lena, outage)).isInstanceOf(NotFound.class);
        assertThat(browserOf(lena)
                        .get("/incidents/" + outage + "/retrospective.json")
                        .statusCode())
                .isEqualTo(404);
        Account vera = person("Vera", Role.VIEWER);
        assertThatThrownBy(() -> Acting.as(vera.id(), () -> restoring.restore(vera, file, "outage.json")))
                .isInstanceOf(Forbidden.class);
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> incidents.changeAudience(outage, Audience.only(Set.of(), Set.of(vera.id())))));
        assertThat(browserOf(vera)
                        .get("/incidents/" + outage + "/retrospective.json")
                        .body())
                .contains("\"model\"", "Alerts watch errors, not latency");
    }

    @Test
    void aRestrictedOneIsRestoredForWhoBroughtItAlone() {
        IncidentId here = restored(exported(priya, outage));

        for (Account outsider : List.of(priya, jonas, person("Mei", Role.ADMINISTRATOR))) {
            Acting.as(outsider.id(), () -> {
                assertThat(incidents.find(here)).isEmpty();
                assertThat(restorations.of(here)).isEmpty();
                assertThat(restorations.stated(here).files()).isEmpty();
            });
        }
        Acting.as(lena.id(), () -> assertThat(restorations.of(here)).isPresent());
    }

    @Test
    void theHistoryGoesOnFromTheOldOneAndBothCanBeChecked() throws Exception {
        IncidentId here = restored(exported(priya, outage));
        byte[] after = exported(lena, here);
        HistoryFile file = HistoryFile.read(new String(after, StandardCharsets.UTF_8));

        assertThat(Verification.of(file.revisions(), file.signatures(), null).broken())
                .isEmpty();
        assertThat(Verification.of(file.revisions(), file.signatures(), null).incidents())
                .isEqualTo(2);
        assertThat(Continued.broken(file.revisions())).isEmpty();
        assertThat(Continued.broken(file.revisions().stream()
                        .filter(one -> one.incident().equals(here.value()))
                        .toList()))
                .singleElement()
                .asString()
                .contains("that it goes on from is not there as it was");
        assertThat(elsewhere(here)).isEmpty();
        try (Connection superuser = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = superuser.createStatement()) {
            statement.executeUpdate("update restoration set history = replace(history, 'Payments hung', 'All well')"
                    + " where incident_id = '" + here + "'");
        }
        assertThat(elsewhere(here)).isNotEmpty();
    }

    @Test
    void aTextThatWasChangedBesideTheHistoryIsFoundInAFile() throws Exception {
        String file = new String(exported(priya, outage), StandardCharsets.UTF_8);
        HistoryFile history = HistoryFile.read(file);

        assertThat(Beside.changed(file, history)).isEmpty();
        assertThat(Beside.changed(changed(file, "\"text\" : \"Payments hung.\"", "\"text\" : \"All well.\""), history))
                .singleElement()
                .asString()
                .contains("the section “summary” is not what was saved last", "by Priya");
    }

    private List<String> elsewhere(IncidentId incident) throws Exception {
        return StoredHistory.read(database.url(), database.user(), database.password()).elsewhere().stream()
                .filter(sentence -> sentence.contains(incident.toString()))
                .toList();
    }

    @Test
    void itJoinsTheTransactionOfWhoCalls() {
        byte[] file = exported(priya, outage);
        long before = Acting.as(lena.id(), () -> incidents.count(Incidents.Filter.none()));
        Acting.as(
                lena.id(),
                () -> transactions.executeWithoutResult(status -> {
                    Incident there = incidents
                            .find(restoring.restore(lena, file, "outage.json"))
                            .orElseThrow();
                    assertThat(there.restricted()).isTrue();
                    status.setRollbackOnly();
                }));

        assertThat(Acting.<Long>as(lena.id(), () -> incidents.count(Incidents.Filter.none())))
                .isEqualTo(before);
    }

    @Test
    void badFilesAreRefusedWithThePlaceAndTheWayOut() {
        String file = new String(exported(priya, outage), StandardCharsets.UTF_8);
        refused("{", "outage.json, line 1: not JSON");
        refused("{\"format\": \"something/1\"}", "/format: this is “something/1”");
        refused("{\"format\":\"hindcast-retrospective/1\",\"title\":\"\",\"front\":{},\"sections\":[]}", "/model");
        refused("[".repeat(5_000), "not JSON");
        refused(changed(file, "\"phase\" : \"detection\"", "\"phase\" : \"luck\""), "/model/analysis/factors/0/phase");
        refused(changed(file, "\"name\" : \"detected\"", "\"name\" : 5"), "/model/timeline/milestones/");
        refused(changed(file, "\"movedBy\" : \"p", "\"movedBy\" : \"q"), "nobody in /model/people has the id “q");
        refused(
                file.replaceAll(
                        "\"early\" : \\{\\s*\"name\" : \"Amara\",\\s*\"event\" : \\d+",
                        "\"early\" : {\"name\" : \"Amara\", \"event\" : 9"),
                "/model/retrospective/thanks/early/event: no statement");
        refused(changed(file, "Slow is invisible.", "Slow is \\u0000."), "U+0000");
        refused(
                changed(file, "Europe/Berlin\",\n      \"restricted", "Mars/Olympus\",\n      \"restricted"),
                "/model/incident/zone");
        refused(
                file.replace("\\\"text\\\":\\\"Payments hung.\\\"", "\\\"text\\\":\\\"All went well.\\\""),
                "the history does not hold");
        refused(
                file.replaceAll("\"to\" : \"2026-[^\"]*\"", "\"to\" : \"2020-01-01T00:00:00Z\""),
                "/model/timeline/blindSpots/0/to: it ends before it begins");
        refused(
                file.replaceAll("\"follows\" : \"[^\"]*\"", "\"follows\" : \"00000000-0000-0000-0000-000000000000\""),
                "contradicts itself");
        refused(
                changed(file, "\"title\" : \"Tell the partners\"", "\"title\" : \" \""),
                "/model/recordedActions/2/title");
        refused(changed(file, "\"decision\" : \"taken\"", "\"decision\" : \"proposed\""), "/model/actions/");
    }

    private static String changed(String file, String from, String to) {
        assertThat(file).contains(from);
        return file.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }

    private void refused(String file, String words) {
        assertThatThrownBy(() -> restored(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unrestorable.class)
                .hasMessageContaining(words)
                .hasMessageContaining("xport");
    }
}
