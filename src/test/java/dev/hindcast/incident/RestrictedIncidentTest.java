package dev.hindcast.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RestrictedIncidentTest extends ServerTest {
    @Autowired
    Incidents incidents;

    private Incident restrictedIncidentOf(Account author, Audience audience) {
        Incident incident = new Incident(
                IncidentId.random(),
                "Leak of " + author.id(),
                Severity.SEV_1,
                false,
                List.of("secret-" + author.id()),
                ZoneId.of("Europe/Berlin"),
                true,
                author.id(),
                Instant.parse("2026-03-04T13:03:00Z"));
        Acting.as(author.id(), () -> incidents.add(incident, audience));
        return incident;
    }

    @Test
    void anOutsiderSeesNothingOfARestrictedIncident() {
        Account priya = person("Priya", Role.MEMBER);
        Account outsider = person("Jonas", Role.ADMINISTRATOR);
        Incident incident = restrictedIncidentOf(priya, Audience.only(Set.of(), Set.of()));

        Acting.as(outsider.id(), () -> {
            assertThat(incidents.find(incident.id())).isEmpty();
            assertThat(incidents.services()).doesNotContain(incident.services().get(0));
            assertThat(incidents.count(new Incidents.Filter(incident.title(), null, null, null)))
                    .isZero();
        });
        var browser = browserOf(outsider);
        assertThat(browser.get("/incidents").body()).doesNotContain(incident.title());
        assertThat(browser.get("/incidents/" + incident.id() + "/edit").statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/incidents/new", "/incidents/" + incident.id(), Map.of("title", "mine", "zone", "UTC"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsNamedSeesIt() {
        Account priya = person("Priya", Role.MEMBER);
        Account mei = person("Mei", Role.VIEWER);
        Incident incident = restrictedIncidentOf(priya, Audience.only(Set.of(), Set.of(mei.id())));

        Acting.as(mei.id(), () -> assertThat(incidents.find(incident.id())).isPresent());
        assertThat(browserOf(mei).get("/incidents").body()).contains(incident.title());
    }

    @Test
    void whoActsForNobodySeesNothing() {
        Account priya = person("Priya", Role.MEMBER);
        restrictedIncidentOf(priya, Audience.ofEveryone());

        assertThat(incidents.count(Incidents.Filter.none())).isZero();
    }

    @Test
    void aViewerCannotCreateAnIncident() {
        Account viewer = person("Amara", Role.VIEWER);

        assertThat(browserOf(viewer).get("/incidents/new").statusCode()).isEqualTo(403);
    }

    @Test
    void aMemberCreatesAnIncidentThroughThePage() {
        Account priya = person("Priya", Role.MEMBER);

        browserOf(priya)
                .post(
                        "/incidents/new",
                        "/incidents",
                        Map.of(
                                "title",
                                "Made by " + priya.id(),
                                "severity",
                                "2",
                                "services",
                                "checkout, orders-db",
                                "zone",
                                "Europe/Berlin"));

        assertThat(browserOf(priya).get("/incidents").body()).contains("Made by " + priya.id(), "orders-db", "Sev-2");
    }
}
