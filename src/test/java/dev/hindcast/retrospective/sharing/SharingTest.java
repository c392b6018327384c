package dev.hindcast.retrospective.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import dev.hindcast.retrospective.history.Histories;
import dev.hindcast.retrospective.history.Revision;
import dev.hindcast.world.ServerTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Import(PublishedOutage.class)
class SharingTest extends ServerTest {
    @Autowired
    PublishedOutage outage;

    @Autowired
    Sharing sharing;

    @Autowired
    Preparing preparing;

    @Autowired
    SharedVersions versions;

    @Autowired
    SharedDoor door;

    @Autowired
    SectionWriting writing;

    @Autowired
    Histories histories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeEach
    void theOutageIsPublished() {
        priya = person("Priya", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = outage.of(priya, jonas);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return Acting.as(account.id(), work);
    }

    private Preparation prepared() {
        return as(priya, () -> preparing.of(incident));
    }

    private int confirmed() {
        String fingerprint = prepared().fingerprint();
        return as(priya, () -> sharing.confirm(priya, incident, fingerprint, true));
    }

    private String linked(int version, @Nullable Integer days) {
        return as(priya, () -> sharing.link(priya, incident, version, days));
    }

    private static String text(Written written) {
        return written.title() + written.front() + written.sections();
    }

    private static String summary(Written written) {
        return written.sections().stream()
                .filter(section -> section.key().equals("summary"))
                .map(WrittenSection::markdown)
                .findFirst()
                .orElse("");
    }

    @Test
    void whoIsNamedInRecordEvidenceAndPictureGetsOneStandIn() {
        Preparation ready = prepared();
        assertThat(summary(ready.written())).contains("**host-", "while Northwind waited");
        assertThat(text(ready.written()))
                .contains("<svg", "Engineer A", "Engineer B", "Checkout outage", "services=[checkout, orders-db]")
                .doesNotContain("Priya", "Jonas", "Amara", "orders-db-0", "88120", incident.toString());
        assertThat(ready.doubts()).extracting(Doubt::words).contains("Northwind");
    }

    @Test
    void whatGoesOutIsWhatWasReadAndNothingElse() {
        Preparation ready = prepared();
        assertThatThrownBy(() -> as(priya, () -> sharing.confirm(priya, incident, ready.fingerprint(), false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Read the preview");
        as(jonas, () -> writing.save(jonas, incident, "impact", "Nobody could pay.", 0, "Counted"));
        assertThatThrownBy(() -> as(priya, () -> sharing.confirm(priya, incident, ready.fingerprint(), true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed since you read it");
        assertThat(as(priya, () -> versions.of(incident))).isEmpty();
    }

    @Test
    void itIsFrozenAndTheLinkOpensItForAnybody() {
        String token = linked(confirmed(), null);
        as(priya, () -> writing.save(priya, incident, "summary", "All different.", 1, "Better words"));

        Written shared = door.open(token).orElseThrow();
        assertThat(summary(shared)).contains("while Northwind waited").doesNotContain("All different");
        assertThat(token).matches("[\\w-]{32}");
        assertThat(as(priya, () -> versions.links(incident)))
                .singleElement()
                .satisfies(link -> assertThat(link.opened()).isEqualTo(1))
                .satisfies(link -> assertThat(link.openedAt()).isNotNull());
    }

    @Test
    void aWithdrawnLinkOpensNothingAtOnceAndAnotherOneStays() {
        int version = confirmed();
        String one = linked(version, null);
        String other = linked(version, 7);
        UUID first = as(priya, () -> versions.links(incident)).stream()
                .filter(link -> link.expiresAt() == null)
                .map(SharedLink::id)
                .findFirst()
                .orElseThrow();
        Acting.as(jonas.id(), () -> sharing.withdraw(jonas, incident, first));

        assertThat(door.open(one)).isEmpty();
        assertThat(door.open(other)).isPresent();
        assertThat(door.open(other.substring(1))).isEmpty();
    }

    @Test
    void aLinkThatHasRunOutOpensNothing() {
        int version = confirmed();
        SharedLink past = new SharedLink(
                UUID.randomUUID(),
                version,
                priya.id(),
                Instant.now(),
                Instant.now().minusSeconds(1),
                null,
                null,
                0,
                null);
        Acting.as(priya.id(), () -> versions.add(incident, past, Frozen.sha256("a token of old")));
        assertThat(door.open("a token of old")).isEmpty();
        assertThatThrownBy(() -> linked(version, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyElseSeesOrMakesAnythingOfIt() {
        int version = confirmed();
        linked(version, null);
        Account lukas = person("Lukas", Role.ADMINISTRATOR);
        assertThat(as(lukas, () -> versions.of(incident))).isEmpty();
        assertThat(as(lukas, () -> versions.links(incident))).isEmpty();
        assertThat(as(lukas, () -> versions.find(incident, version))).isEmpty();
        assertThat(as(lukas, () -> versions.choices(incident))).isEmpty();
        assertThatThrownBy(() -> as(lukas, () -> sharing.link(lukas, incident, version, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(
                        lukas.id(),
                        () -> versions.add(incident, new SharedVersion(2, lukas.id(), Instant.now()), empty())))
                .isInstanceOf(DataAccessException.class);
        assertThat(versions.of(incident)).as("nobody acting").isEmpty();
        for (String table : List.of("incident", "retrospective", "shared_version", "sharing_choice")) {
            assertThat(count(table)).as(table).isZero();
        }
        Account viewer = person("Vera", Role.VIEWER);
        assertThatThrownBy(() -> as(viewer, () -> sharing.link(viewer, incident, version, null)))
                .isInstanceOf(NotFound.class);
    }

    private long count(String table) {
        return transactions.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private static Written empty() {
        return new Written("x", Map.of(), List.of());
    }

    @Test
    void aVersionCannotBeChangedAndAHashNotBeRead() {
        linked(confirmed(), null);
        for (String sql : List.of(
                "update shared_version set content = '{}'",
                "delete from shared_version",
                "delete from shared_link",
                "update shared_link set expires_at = null",
                "update shared_link set opened = 0",
                "select token_hash from shared_link")) {
            assertThatThrownBy(() -> as(
                            priya,
                            () -> transactions.execute(
                                    status -> jdbc.sql(sql).query(String.class).optional())))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void choicesAreRememberedForTheNextVersion() {
        List<StandIn> chosen = List.of(
                new StandIn(IdentifierKind.PERSON, "Priya", "The first responder", false, false),
                new StandIn(IdentifierKind.CUSTOMER, "Northwind", "A large customer", false, true));
        as(priya, () -> {
            sharing.choose(priya, incident, new Choices(chosen, Set.of("section:timeline", "section:evidence")));
            return true;
        });
        confirmed();
        as(
                priya,
                () -> writing.save(priya, incident, "summary", "Northwind called Jonas; he called Priya.", 1, "Short"));
        Preparation next = prepared();
        assertThat(summary(next.written()))
                .startsWith("A large customer called ")
                .endsWith("he called The first responder.");
        assertThat(next.written().sections()).extracting(WrittenSection::key).doesNotContain("timeline", "evidence");
        assertThat(confirmed()).isEqualTo(2);
        assertThat(as(priya, () -> versions.find(incident, 1)).map(SharingTest::summary))
                .hasValueSatisfying(before -> assertThat(before).contains("while A large customer waited"));
    }

    @Test
    void wordsThatNameSomebodyCannotStandIn() {
        assertThatThrownBy(() -> choose("Priya", "Jonas"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("itself replaced");
        assertThatThrownBy(() -> choose("Priya", "<b>x</b>")).isInstanceOf(Refused.class);
    }

    private boolean choose(String original, String words) {
        return as(priya, () -> {
            sharing.choose(
                    priya,
                    incident,
                    new Choices(
                            List.of(
                                    new StandIn(IdentifierKind.PERSON, original, words, false, false),
                                    new StandIn(IdentifierKind.PERSON, "Jonas", "Engineer J", false, false)),
                            Set.of()));
            return true;
        });
    }

    @Test
    void theHistoryTellsOfItWithoutTheSecret() {
        String token = linked(confirmed(), 7);
        UUID link = as(priya, () -> versions.links(incident)).get(0).id();
        Acting.as(jonas.id(), () -> sharing.withdraw(jonas, incident, link));
        Acting.as(jonas.id(), () -> sharing.withdraw(jonas, incident, link));

        List<Revision> told = as(priya, () -> histories.of(incident)).revisions().stream()
                .filter(revision -> revision.what().equals("sharing"))
                .toList();
        assertThat(told).extracting(Revision::authorName).containsExactly("Priya", "Priya", "Jonas");
        assertThat(told)
                .extracting(Revision::content)
                .allSatisfy(
                        content -> assertThat(content).contains("\"version\":1").doesNotContain(token));
        Optional<Revision> first = told.stream().findFirst();
        assertThat(first.map(Revision::content))
                .hasValueSatisfying(content -> assertThat(content).contains("\"sha256\"", "\"confirmed\""));
    }

    @Test
    void viewersOfTheIncidentReadAndDoNotShare() {
        Account vera = person("Vera", Role.VIEWER);
        IncidentId theirs = outage.of(priya, jonas);
        assertThatThrownBy(() -> as(vera, () -> sharing.confirm(vera, theirs, "", true)))
                .isInstanceOf(NotFound.class);
        as(
                priya,
                () -> transactions.execute(
                        status -> jdbc.sql("update incident set visibility = 'everyone' where id = ?")
                                .param(theirs.value())
                                .update()));
        assertThatThrownBy(() -> as(vera, () -> sharing.confirm(vera, theirs, "", true)))
                .isInstanceOf(Forbidden.class);
        assertThat(as(vera, () -> versions.of(theirs))).isEmpty();
    }
}
