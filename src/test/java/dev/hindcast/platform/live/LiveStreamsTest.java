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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class LiveStreamsTest extends ServerTest {
    @Autowired
    LiveStreams streams;

    @Autowired
    Incidents incidents;

    @Autowired
    TransactionTemplate transactions;

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
