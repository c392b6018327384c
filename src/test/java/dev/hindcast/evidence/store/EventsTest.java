package dev.hindcast.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.EventPage;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Place;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.Statement;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class EventsTest extends ServerTest {
    private static final Instant DEPLOYED = Instant.parse("2026-03-04T13:03:00.123456789Z");

    @Autowired
    Events events;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private IncidentId incident;

    @BeforeEach
    void anIncidentOfPriyas() {
        priya = person("Priya", Role.MEMBER);
        incident = IncidentId.random();
        Acting.as(
                priya.id(),
                () -> incidents.add(
                        new Incident(
                                incident,
                                "Checkout outage",
                                null,
                                false,
                                List.of("checkout"),
                                ZoneId.of("Europe/Berlin"),
                                true,
                                priya.id(),
                                DEPLOYED),
                        Audience.only(Set.of(), Set.of())));
    }

    private long state(Instant at, Kind kind, String text) {
        return Acting.as(
                priya.id(),
                () -> events.addStatement(new Statement(
                        incident,
                        at,
                        null,
                        Precision.NANOSECOND,
                        kind,
                        "checkout",
                        "Priya",
                        text,
                        null,
                        0,
                        priya.id())));
    }

    private EventQuery all() {
        return EventQuery.of(incident);
    }

    @Test
    void noNanosecondIsLost() {
        long id = state(DEPLOYED, Kind.CHANGE, "checkout 2.31.0 rolled out");

        RecordedEvent found =
                Acting.as(priya.id(), () -> events.find(incident, id).orElseThrow());
        assertThat(found.event().at()).isEqualTo(DEPLOYED);
        assertThat(found.author()).isEqualTo(priya.id());
        assertThat(found.event().text()).isEqualTo("checkout 2.31.0 rolled out");
    }

    @Test
    void pagesFollowTheOrderBothWays() {
        for (int i = 0; i < 10; i++) {
            state(DEPLOYED.plusNanos(9 - i), Kind.NOTE, "note " + (9 - i));
        }
        Acting.as(priya.id(), () -> {
            EventPage first = events.first(all(), 4);
            assertThat(texts(first)).containsExactly("note 0", "note 1", "note 2", "note 3");
            assertThat(first.earlier()).isFalse();
            assertThat(first.later()).isTrue();
            Place third = first.events().get(3).place();
            assertThat(Place.of(third.toString())).contains(third);
            assertThat(texts(events.after(all(), third, 3))).containsExactly("note 4", "note 5", "note 6");
            assertThat(texts(events.before(all(), third, 2))).containsExactly("note 1", "note 2");
            assertThat(texts(events.around(all(), third, 4))).containsExactly("note 1", "note 2", "note 3", "note 4");
            assertThat(texts(events.last(all(), 2))).containsExactly("note 8", "note 9");
        });
    }

    private static List<String> texts(EventPage page) {
        return page.events().stream().map(event -> event.event().text()).toList();
    }

    @Test
    void queriesNarrowByEveryPart() {
        long change = state(DEPLOYED, Kind.CHANGE, "100% of checkout");
        long alert = state(DEPLOYED.plusSeconds(60), Kind.ALERT, "CheckoutErrorBudgetBurn");
        Acting.as(priya.id(), () -> {
            assertThat(events.count(all())).isEqualTo(2);
            assertThat(events.count(all().kinds(Set.of(Kind.ALERT)))).isEqualTo(1);
            assertThat(events.count(all().sources(Set.of("people")))).isEqualTo(2);
            assertThat(events.count(all().services(Set.of("orders-db")))).isZero();
            assertThat(events.count(all().text("0%"))).isEqualTo(1);
            assertThat(events.count(all().text("%"))).isEqualTo(1);
            assertThat(events.count(all().between(DEPLOYED.plusSeconds(1), null)))
                    .isEqualTo(1);
            assertThat(events.count(all().only(Set.of()))).isZero();
            assertThat(events.count(all().only(Set.of(change)))).isEqualTo(1);
            assertThat(events.count(all().except(Set.of(change, alert)))).isZero();
        });
    }

    @Test
    void facetsDensitiesAndTheSequenceTellTheSameEvents() {
        long change = state(DEPLOYED, Kind.CHANGE, "checkout 2.31.0 rolled out");
        long alert = state(DEPLOYED.plusSeconds(44 * 60), Kind.ALERT, "CheckoutErrorBudgetBurn");
        Acting.as(priya.id(), () -> {
            assertThat(events.facets(all()).count()).isEqualTo(2);
            assertThat(events.facets(all()).services()).containsEntry("checkout", 2L);
            var densities =
                    events.densities(incident, DEPLOYED.minusSeconds(1), DEPLOYED.plusSeconds(3600), 10, Set.of());
            assertThat(densities).extracting(density -> density.firstId()).containsExactly(alert, change);
            assertThat(densities).extracting(density -> density.slice()).containsExactly(7, 0);
            var sequence = events.sequence(incident, Set.of());
            assertThat(sequence.size()).isEqualTo(2);
            assertThat(sequence.id(1)).isEqualTo(alert);
            assertThat(sequence.get(0).text()).isEqualTo("checkout 2.31.0 rolled out");
        });
    }

    @Test
    void anOutsiderReadsAndWritesNothing() {
        long change = state(DEPLOYED, Kind.CHANGE, "checkout 2.31.0 rolled out");
        Account outsider = person("Jonas", Role.ADMINISTRATOR);
        Acting.as(outsider.id(), () -> {
            assertThat(events.find(incident, change)).isEmpty();
            assertThat(events.count(all())).isZero();
            assertThat(events.facets(all()).parts()).isEmpty();
            assertThat(events.sequence(incident, Set.of()).size()).isZero();
            assertThat(events.densities(incident, DEPLOYED.minusSeconds(1), DEPLOYED.plusSeconds(1), 4, Set.of()))
                    .isEmpty();
            assertThatThrownBy(() -> events.addStatement(new Statement(
                            incident,
                            DEPLOYED,
                            null,
                            Precision.SECOND,
                            Kind.NOTE,
                            null,
                            null,
                            "mine",
                            null,
                            0,
                            outsider.id())))
                    .isInstanceOf(DataAccessException.class);
            transactions.executeWithoutResult(t -> {
                for (String table : List.of(
                        "event", "evidence_file", "evidence_import", "evidence_quarantined", "event_citation")) {
                    assertThat(jdbc.sql("select count(*) from " + table + " where incident_id = ?")
                                    .param(incident.value())
                                    .query(Long.class)
                                    .single())
                            .as(table)
                            .isZero();
                }
            });
        });
    }

    @Test
    void nobodyReadsAroundThePolicies() {
        state(DEPLOYED, Kind.CHANGE, "checkout 2.31.0 rolled out");

        assertThatThrownBy(() -> Acting.as(
                        priya.id(),
                        () -> jdbc.sql("select count(*) from event_rows")
                                .query(Long.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from event_rows").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("update event_rows set text = ''").update())
                .hasStackTraceContaining("permission denied");
    }
}
