package dev.hindcast.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.StreamReader;
import dev.hindcast.world.WebClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest extends ServerTest {
    @Autowired
    ConfigurableApplicationContext here;

    @Autowired
    LiveStreams streams;

    @Autowired
    Incidents incidents;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private ConfigurableApplicationContext there;
    private final List<UUID> announced = new CopyOnWriteArrayList<>();
    private Account priya;
    private UUID incident;
    private String path;

    @BeforeAll
    void startAnotherNode() {
        there = anotherNode();
        ApplicationListener<PayloadApplicationEvent<PresenceChanged>> listener =
                ApplicationListener.forPayload(change -> announced.add(change.stream()));
        here.addApplicationListener(listener);
        there.addApplicationListener(listener);
    }

    @AfterAll
    void stopIt() {
        there.close();
    }

    @BeforeEach
    void anIncident() {
        priya = person("Priya", Role.MEMBER);
        IncidentId id = IncidentId.random();
        incident = id.value();
        path = "/incidents/" + id + "/stream";
        Incident outage = new Incident(
                id,
                "Checkout outage",
                null,
                false,
                List.of(),
                ZoneOffset.UTC,
                false,
                priya.id(),
                Instant.parse("2026-03-04T13:03:00Z"));
        Acting.as(priya.id(), () -> incidents.add(outage, Audience.ofEveryone()));
    }

    private void appendHere(int number) {
        transactions.executeWithoutResult(status -> streams.append(incident, "statement", "here " + number));
    }

    private void appendThere(int number) {
        LiveStreams its = there.getBean(LiveStreams.class);
        there.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> its.append(incident, "statement", "there " + number));
    }

    private long announcements() {
        return announced.stream().filter(incident::equals).count();
    }

    @Test
    void whatBothNodesCommitIsToldInOneOrderOnBoth() {
        try (StreamReader one = new StreamReader(browserOf(priya), path);
                StreamReader other = new StreamReader(browserOf(priya, there), path)) {
            CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(
                    () -> IntStream.range(0, 50).forEach(this::appendThere), task -> new Thread(task).start());
            IntStream.range(0, 50).forEach(this::appendHere);
            meanwhile.join();

            await().until(() -> one.entries().size() >= 100 && other.entries().size() >= 100);
            assertThat(one.sequences())
                    .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
            assertThat(one.entries()).isEqualTo(other.entries());
        }
    }

    @Test
    void whoChangesNodesGoesOnWhereTheyWere() {
        WebClient browser = browserOf(priya);
        try (StreamReader one = new StreamReader(browser, path)) {
            appendHere(1);
            appendThere(2);
            await().until(() -> one.entries().size() == 2);
        }
        appendHere(3);
        try (StreamReader other = new StreamReader(browserOf(priya, there), path + "?after=2")) {
            appendThere(4);
            await().until(() -> other.entries().size() >= 2);
            assertThat(other.sequences()).containsExactly(3, 4);
        }
    }

    @Test
    void somebodyIsPresentWhileAnyPageIsOpenOnAnyNode() {
        try (StreamReader one = new StreamReader(browserOf(priya), path);
                StreamReader other = new StreamReader(browserOf(priya, there), path)) {
            await().untilAsserted(() -> assertThat(streams.present(incident)).containsExactly(priya.id()));
            one.close();
            await().during(Duration.ofSeconds(5))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> streams.present(incident).contains(priya.id()));
            assertThat(announcements()).isEqualTo(1);
            assertThat(streams.absentSince(incident, priya.id())).isEmpty();
        }
        await().until(() -> there.getBean(LiveStreams.class).present(incident).isEmpty());
        assertThat(announcements()).isEqualTo(2);
        assertThat(streams.absentSince(incident, priya.id())).isPresent();
    }

    @Test
    void aNodeThatDiesTakesItsFollowersWithItAndOneOfTheOthersSaysSo() {
        UUID dead = UUID.randomUUID();
        UUID jonas = UUID.randomUUID();
        jdbc.sql("insert into live_node values (?, now() - interval '11 seconds')")
                .param(dead)
                .update();
        jdbc.sql("insert into live_presence (stream, follower, node) values (?, ?, ?)")
                .params(incident, jonas, dead)
                .update();
        jdbc.sql("insert into live_follower values (?, ?, true, now() - interval '1 minute')")
                .params(incident, jonas)
                .update();

        await().until(() -> streams.absentSince(incident, jonas).isPresent());
        assertThat(streams.present(incident)).isEmpty();
        assertThat(announcements()).isEqualTo(1);
    }

    @Test
    void aNodeThatWasGivenUpButLivesTellsItsFollowersAnew() {
        try (StreamReader reader = new StreamReader(browserOf(priya), path)) {
            await().until(() -> streams.present(incident).contains(priya.id()));
            transactions.executeWithoutResult(status -> {
                jdbc.sql("delete from live_node").update();
                jdbc.sql("delete from live_presence where stream = ?")
                        .param(incident)
                        .update();
                jdbc.sql("update live_follower set present = false where stream = ?")
                        .param(incident)
                        .update();
            });

            await().until(() -> streams.present(incident).contains(priya.id()));
            assertThat(reader.ended()).isFalse();
        }
    }
}
