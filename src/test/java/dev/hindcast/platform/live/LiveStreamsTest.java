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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LiveStreamsTest extends ServerTest {
    @Autowired
    LiveStreams streams;

    @Autowired
    Incidents incidents;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private IncidentId incidentOf(Account author, Audience audience) {
        Incident incident = new Incident(
                IncidentId.random(),
                "Checkout outage",
                null,
                false,
                List.of("checkout"),
                ZoneOffset.UTC,
                !audience.everyone(),
                author.id(),
                Instant.parse("2026-03-04T13:03:00Z"));
        Acting.as(author.id(), () -> incidents.add(incident, audience));
        return incident.id();
    }

    private void append(IncidentId incident, int number) {
        transactions.executeWithoutResult(status -> streams.append(incident.value(), "statement", "" + number));
    }

    private void appendMany(IncidentId incident, int many) {
        transactions.executeWithoutResult(status -> IntStream.rangeClosed(1, many)
                .forEach(number -> streams.append(incident.value(), "statement", "" + number)));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void whoFollowsFromACursorGetsExactlyWhatCameAfterItInOrder() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());
        IntStream.rangeClosed(1, 3).forEach(number -> append(incident, number));

        try (StreamReader reader = new StreamReader(browserOf(priya), "/incidents/" + incident + "/stream?after=1")) {
            IntStream.rangeClosed(4, 5).forEach(number -> append(incident, number));
            await().untilAsserted(() -> assertThat(reader.entries())
                    .extracting(entry -> entry.replaceAll("\\D+", " ").strip())
                    .containsExactly("2 2", "3 3", "4 4", "5 5"));
        }
    }

    @Test
    void whoComesLateIsToldFirstHowMuchIsMissing() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());
        IntStream.rangeClosed(1, 12).forEach(number -> append(incident, number));

        try (StreamReader reader = new StreamReader(browserOf(priya), "/incidents/" + incident + "/stream?after=4")) {
            await().until(() -> reader.entries().size() == 8);
            assertThat(reader.behind()).containsExactly("{\"sequence\":4,\"what\":\"behind\",\"detail\":\"8\"}");
        }
    }

    @Test
    void manyWhoAppendAtOnceAreToldInOrderWithoutLossOrRepetition() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());
        String path = "/incidents/" + incident + "/stream";
        WebClient browser = browserOf(priya);

        try (StreamReader first = new StreamReader(browser, path);
                StreamReader second = new StreamReader(browser, path)) {
            CompletableFuture.allOf(IntStream.range(0, 8)
                            .mapToObj(author -> CompletableFuture.runAsync(
                                    () -> IntStream.range(0, 25).forEach(number -> append(incident, number)),
                                    task -> new Thread(task).start()))
                            .toArray(CompletableFuture[]::new))
                    .join();
            await().until(() ->
                    first.entries().size() >= 200 && second.entries().size() >= 200);
            assertThat(first.sequences()).isEqualTo(upTo(200));
            assertThat(second.sequences()).isEqualTo(upTo(200));
        }
    }

    @Test
    void whoIsFurtherBehindThanMemoryReachesStillMissesNothing() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());
        String path = "/incidents/" + incident + "/stream";
        WebClient browser = browserOf(priya);
        int many = LiveLog.BATCH + Ring.MOST + 50;

        try (StreamReader watching = new StreamReader(browser, path)) {
            appendMany(incident, many);
            try (StreamReader late = new StreamReader(browser, path + "?after=0");
                    StreamReader edge = new StreamReader(browser, path + "?after=" + (many - Ring.MOST))) {
                append(incident, many + 1);
                await().until(() -> Stream.of(watching, late, edge)
                        .allMatch(reader -> reader.sequences().contains(many + 1)));
                assertThat(watching.sequences()).isEqualTo(upTo(many + 1));
                assertThat(late.sequences()).isEqualTo(upTo(many + 1));
                assertThat(edge.sequences()).isEqualTo(upTo(many + 1).subList(many - Ring.MOST, many + 1));
            }
        }
    }

    @Test
    void whoseCursorIsNoLongerKnownIsToldToFetchEverythingAnew() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());
        appendMany(incident, 3);
        jdbc.sql("delete from live_entry where stream = ?")
                .param(incident.value())
                .update();

        for (int cursor : List.of(0, 99)) {
            try (StreamReader reader =
                    new StreamReader(browserOf(priya), "/incidents/" + incident + "/stream?after=" + cursor)) {
                await().untilAsserted(() -> assertThat(reader.entries())
                        .containsExactly("{\"sequence\":3,\"what\":\"reset\",\"detail\":\"\"}"));
            }
        }
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());

        try (StreamReader reader = new StreamReader(browserOf(priya), "/incidents/" + incident + "/stream")) {
            transactions.executeWithoutResult(status -> {
                streams.append(incident.value(), "statement", "7");
                status.setRollbackOnly();
            });
            append(incident, 8);
            await().untilAsserted(() ->
                    assertThat(reader.entries()).hasSize(1).first().asString().contains("\"8\""));
        }
    }

    @Test
    void anOutsiderCannotFollowARestrictedIncident() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.only(Set.of(), Set.of()));

        try (StreamReader reader =
                new StreamReader(browserOf(person("Jonas", Role.MEMBER)), "/incidents/" + incident + "/stream")) {
            assertThat(reader.status()).isEqualTo(404);
        }
    }

    @Test
    void whoLosesSightOfAnIncidentLosesItsStreamBeforeTheNextEntry() {
        Account priya = person("Priya", Role.MEMBER);
        Account mei = person("Mei", Role.MEMBER);
        IncidentId incident = incidentOf(priya, Audience.ofEveryone());

        try (StreamReader reader = new StreamReader(browserOf(mei), "/incidents/" + incident + "/stream")) {
            Acting.as(priya.id(), () -> incidents.changeAudience(incident, Audience.only(Set.of(), Set.of())));
            append(incident, 9);
            await().until(reader::ended);
            assertThat(reader.entries()).isEmpty();
        }
    }
}
