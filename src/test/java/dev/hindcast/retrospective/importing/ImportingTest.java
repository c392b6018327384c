package dev.hindcast.retrospective.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.State;
import dev.hindcast.analysis.Factors;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.retrospective.ImportedPostmortems;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.world.ServerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ImportingTest extends ServerTest {
    private static final String QUEUE = """
            ---
            title: Orders waited for an hour %s
            severity: Sev-2
            services: [orders, queue]
            ---

            All times in CET.

            ## Summary

            The **consumer** forgot its offset, see [the ticket](https://tracker.example/ORD-7).

            ## Key events

            - First detected: 2026-02-03 14:05
            - Incident declared: 2026-02-03 14:10
            - Mitigated: 2026-02-03 15:02

            Duration: 57 minutes

            ## Timeline

            | Time | Event |
            |---|---|
            | 2026-02-03 14:01 | The consumer restarts without its offset |
            | 2026-02-03 14:55 | The offset is set by hand |

            ## Contributing factors

            - The offset was kept in memory only

            ## Action items

            | Action | Owner | Due | Status |
            |---|---|---|---|
            | Keep the offset in the database | Mei | 2026-03-01 | done |
            | Alert on a growing queue: https://tracker.example/ORD-8 | | | |

            ## Lessons learned

            ### What surprised us

            Nobody is told when a queue grows.
            """;

    @Autowired
    Importing importing;

    @Autowired
    ImportedPostmortems postmortems;

    @Autowired
    Incidents incidents;

    @Autowired
    Events events;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Blobs blobs;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    Factors factors;

    @Autowired
    RecordedActions recorded;

    @Autowired
    ImpactFigures impact;

    @Autowired
    Retrospectives retrospectives;

    @Autowired
    SectionWriting sections;

    @Autowired
    Writing writing;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private String text;

    @BeforeEach
    void aPostmortemThatNobodyElseHas() {
        priya = person("Priya", Role.MEMBER);
        text = QUEUE.formatted(UUID.randomUUID());
    }

    private static Importing.Options everyone() {
        return new Importing.Options(Audience.ofEveryone(), null, false);
    }

    private <T> T as(Account account, Supplier<T> work) {
        return Acting.as(account.id(), () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private List<Outcome> take(Account account, String path, String content, Importing.Options options) {
        return Acting.as(
                account.id(),
                () -> importing
                        .take(account, path, content.getBytes(StandardCharsets.UTF_8), options, (read, outcome) -> {})
                        .outcomes());
    }

    private IncidentId imported(String path, String content) {
        List<Outcome> outcomes = take(priya, path, content, everyone());
        assertThat(outcomes).extracting(Outcome::state).containsExactly(Outcome.State.IMPORTED);
        return Objects.requireNonNull(outcomes.get(0).incident());
    }

    private KeptMilestone milestone(IncidentId incident, Milestone.Name name) {
        return as(
                priya,
                () -> timelines.milestone(incident, new MilestoneKey(name, 1)).orElseThrow());
    }

    @Test
    void whatIsStatedIsTakenOverAndCitesItsLine() {
        IncidentId id = imported("pm/queue.md", text);

        Incident incident = as(priya, () -> incidents.find(id).orElseThrow());
        assertThat(incident.title()).startsWith("Orders waited for an hour");
        assertThat(incident.severity()).isEqualTo(Severity.SEV_2);
        assertThat(incident.services()).containsExactly("orders", "queue");
        assertThat(incident.createdAt()).as("it stands where it happened").isEqualTo("2026-02-03T13:05:00Z");
        KeptMilestone detected = milestone(id, Milestone.Name.DETECTED);
        assertThat(detected.at()).isEqualTo("2026-02-03T13:05:00Z");
        assertThat(Objects.requireNonNull(detected.moved()).why()).contains("14:05 CET (line 15)");
        long event =
                Objects.requireNonNull(Objects.requireNonNull(detected.moved()).event());
        assertThat(as(
                        priya,
                        () -> events.find(id, event)
                                .orElseThrow()
                                .event()
                                .evidence()
                                .line()))
                .isEqualTo(15);
        assertThat(milestone(id, Milestone.Name.MITIGATED).at()).isEqualTo("2026-02-03T14:02:00Z");
        assertThat(as(priya, () -> timelines.of(id).milestones()))
                .as("nothing that is not stated")
                .extracting(kept -> kept.key().name())
                .containsExactlyInAnyOrder(Milestone.Name.DETECTED, Milestone.Name.MITIGATED);
        assertThat(as(priya, () -> factors.of(id)))
                .extracting(factor -> factor.title())
                .containsExactly("The offset was kept in memory only");
        assertThat(as(priya, () -> recorded.of(id)))
                .extracting(
                        action -> action.said().title(),
                        action -> action.said().owner(),
                        action -> action.said().state())
                .containsExactly(
                        tuple("Keep the offset in the database", "Mei", State.DONE),
                        tuple("Alert on a growing queue: https://tracker.example/ORD-8", "", null));
        assertThat(as(priya, () -> impact.of(id)))
                .singleElement()
                .satisfies(figure ->
                        assertThat(Objects.requireNonNull(figure.range()).low()).isEqualByComparingTo("3420"));
    }

    @Test
    void itsTextIsTheRecordAndTheFileItselfIsEvidence() throws IOException {
        IncidentId id = imported("pm/queue.md", text);

        List<Section> record = as(priya, () -> retrospectives.sections(id));
        assertThat(record)
                .extracting(Section::key)
                .containsExactly(
                        "as-written", "summary", "key-events", "timeline", "factors", "actions", "lessons", "fields");
        assertThat(record.get(1).text())
                .isEqualTo("The **consumer** forgot its offset, see [the ticket](https://tracker.example/ORD-7).");
        assertThat(record.get(6).text()).isEqualTo("### What surprised us\n\nNobody is told when a queue grows.");
        assertThat(as(priya, () -> retrospectives.find(id).orElseThrow().isPublished()))
                .isTrue();
        EvidenceFile file = as(priya, () -> files.list(id)).get(0);
        assertThat(file.path()).isEqualTo("pm/queue.md");
        assertThat(blobs.open(file.sha256()).readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(as(priya, () -> writing.of(id)).sections())
                .as("and what it cites")
                .hasSize(9);
    }

    @Test
    void importingAgainChangesNothingAndAChangedTextIsSaidAndLeftAlone() {
        IncidentId id = imported("pm/queue.md", text);
        assertThat(take(priya, "elsewhere/other-name.md", text.replace("\n", "\r\n"), everyone()))
                .as("the same text under another name and with other ends of lines")
                .containsExactly(new Outcome(
                        Outcome.State.KNOWN,
                        id,
                        as(priya, () -> incidents.find(id)).orElseThrow().title(),
                        ""));
        List<Outcome> changed = take(priya, "pm/queue.md", text.replace("57 minutes", "61 minutes"), everyone());
        assertThat(changed).extracting(Outcome::state).containsExactly(Outcome.State.CHANGED);
        assertThat(changed.get(0).incident()).isEqualTo(id);
        assertThat(as(priya, () -> files.list(id))).hasSize(1);
    }

    @Test
    void whatOnlyBearsTheSameNameOrTheSameNumberIsAnother() {
        String day = "{\"title\":\"Queue stuck\",\"started_at\":\"2026-05-0%dT10:00:00Z\",\"body\":\"%s\"}";
        String twice = day.formatted(2, UUID.randomUUID()) + "\n" + day.formatted(3, UUID.randomUUID());
        assertThat(take(priya, "queues.jsonl", twice, everyone()))
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.IMPORTED, Outcome.State.IMPORTED);
        String numbered = text.replace("title: Orders", "id: 17\ntitle: Orders");
        imported("payments/17.md", numbered);
        imported("search/17.md", numbered.replace("57 minutes", "58 minutes"));
        assertThat(take(priya, "search/17.md", numbered.replace("57 minutes", "59 minutes"), everyone()))
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.CHANGED);
    }

    @Test
    void twoAtOnceMakeOne() throws InterruptedException {
        List<Outcome> both = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Stream.generate(
                        () -> new Thread(() -> both.addAll(take(priya, "pm/queue.md", text, everyone()))))
                .limit(2)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(both)
                .extracting(Outcome::state)
                .containsExactlyInAnyOrder(Outcome.State.IMPORTED, Outcome.State.KNOWN);
    }

    @Test
    void timesWithoutAZoneAreReadInTheOneThatWasGivenAndElseInUtcWhichIsSaid() {
        String zoneless = text.replace("All times in CET.\n", "");
        IncidentId assumed = imported("pm/queue.md", zoneless);
        assertThat(milestone(assumed, Milestone.Name.DETECTED).at()).isEqualTo("2026-02-03T14:05:00Z");
        assertThat(as(priya, () -> files.list(assumed)).get(0).assumptions())
                .anySatisfy(sentence -> assertThat(sentence).contains("no zone").contains("UTC"));

        List<Outcome> told = take(
                priya,
                "pm/queue.md",
                zoneless.replace("an hour", "one hour"),
                new Importing.Options(Audience.ofEveryone(), ZoneId.of("America/New_York"), false));
        assertThat(milestone(Objects.requireNonNull(told.get(0).incident()), Milestone.Name.DETECTED)
                        .at())
                .isEqualTo("2026-02-03T19:05:00Z");
    }

    @Test
    void aMilestoneAtTwoTimesIsUnknownWithBothAsTheReason() {
        IncidentId id =
                imported("pm/queue.md", text.replace("- Mitigated:", "- Mitigated: 2026-02-03 14:58\n- Mitigated:"));
        KeptMilestone mitigated = milestone(id, Milestone.Name.MITIGATED);
        assertThat(mitigated.at()).isNull();
        assertThat(Objects.requireNonNull(mitigated.moved()).why()).contains("14:58", "15:02");
    }

    @Test
    void oneOfManyInAFileHasEvidenceOfItsOwn() throws IOException {
        String one = "{\"title\":\"Card payments failed\",\"id\":\"%s\",\"started_at\":\"2026-05-02T10:00:00Z\","
                + "\"resolved_at\":\"2026-05-02T11:00:00Z\",\"body\":\"Payments **failed**.\"}";
        String lines = one.formatted(UUID.randomUUID()) + "\n" + one.formatted(UUID.randomUUID());
        List<Outcome> outcomes = take(priya, "status.jsonl", lines, everyone());
        assertThat(outcomes).extracting(Outcome::state).containsExactly(Outcome.State.IMPORTED, Outcome.State.IMPORTED);
        IncidentId second = Objects.requireNonNull(outcomes.get(1).incident());
        EvidenceFile file = as(priya, () -> files.list(second)).get(0);
        assertThat(file.path()).isEqualTo("status-2.jsonl");
        assertThat(new String(blobs.open(file.sha256()).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(lines.lines().toList().get(1));
        assertThat(milestone(second, Milestone.Name.RESOLVED).at()).isEqualTo("2026-05-02T11:00:00Z");
        assertThat(as(priya, () -> events.count(EventQuery.of(second)))).isEqualTo(2);
    }

    @Test
    void whatIsNoPostmortemIsLeftOutWithAReason() {
        assertThat(take(priya, "README.md", "# Our postmortems\n\nOne file each.\n", everyone()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.state()).isEqualTo(Outcome.State.LEFT_OUT);
                    assertThat(outcome.why()).contains("describes a folder");
                });
        assertThat(take(
                        priya,
                        "template.md",
                        "# Title of the incident\n\n## Timeline\n\n- HH:MM what happened\n",
                        everyone()))
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.LEFT_OUT);
        assertThat(take(
                        priya,
                        "README.md",
                        "# Our postmortems\n\nOne file each.\n" + UUID.randomUUID(),
                        new Importing.Options(Audience.ofEveryone(), null, true)))
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.IMPORTED);
    }

    @Test
    void whoMayNotSeeItFindsNothingOfItAndHasOneOfTheirOwn() {
        List<Outcome> hers =
                take(priya, "pm/queue.md", text, new Importing.Options(Audience.only(Set.of(), Set.of()), null, false));
        IncidentId id = Objects.requireNonNull(hers.get(0).incident());
        Account outsider = person("Lukas", Role.MEMBER);
        String fingerprint = as(priya, () -> postmortems.find(id)).orElseThrow().fingerprint();
        assertThat(as(outsider, () -> postmortems.find(id))).isEmpty();
        assertThat(as(outsider, () -> postmortems.withFingerprint(fingerprint))).isEmpty();
        assertThat(browserOf(outsider).get("/incidents/" + id + "/original").statusCode())
                .isEqualTo(404);
        List<Outcome> theirs = take(outsider, "pm/queue.md", text, everyone());
        assertThat(theirs).extracting(Outcome::state).containsExactly(Outcome.State.IMPORTED);
        assertThat(theirs.get(0).incident()).isNotEqualTo(id);
    }

    @Test
    void viewersImportNothing() {
        Account viewer = person("Vera", Role.VIEWER);
        assertThatThrownBy(() -> take(viewer, "pm/queue.md", text, everyone())).isInstanceOf(Forbidden.class);
        assertThat(browserOf(viewer).get("/imports/new").statusCode()).isEqualTo(403);
    }

    @Test
    void afterwardsChangesAreAmendmentsLikeAnyOthers() {
        IncidentId id = imported("pm/queue.md", text);
        Acting.as(priya.id(), () -> sections.save(priya, id, "summary", "The consumer lost its offset.", 0, "clearer"));
        assertThat(as(priya, () -> retrospectives.find(id).orElseThrow().state().word()))
                .isEqualTo("amended");
    }

    @Test
    void thePageSaysWhatWasUnderstood() {
        IncidentId id = imported("pm/queue.md", text);
        String page = browserOf(priya).get("/incidents/" + id + "/original").body();
        assertThat(page)
                .contains("milestone: detected", "First detected: 2026-02-03 14:05", "?line=15")
                .contains("factor: contributing", "pm/queue.md");
        assertThat(browserOf(priya).get("/incidents/" + id + "/retrospective").body())
                .contains("Written and published elsewhere");
    }
}
