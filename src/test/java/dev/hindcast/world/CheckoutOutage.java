package dev.hindcast.world;

import dev.hindcast.evidence.Kind;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The checkout outage as an incident on the server, its evidence already read. */
public final class CheckoutOutage {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Account author;
    private final IncidentId id = IncidentId.random();
    private final JdbcClient jdbc;
    private final UUID imported = UUID.randomUUID();

    private CheckoutOutage(Account author, JdbcClient jdbc) {
        this.author = author;
        this.jdbc = jdbc;
    }

    /** An incident of the author, visible to the audience, with ten events in four files. */
    public static IncidentId of(
            Account author, Audience audience, Incidents incidents, JdbcClient jdbc, TransactionTemplate transactions) {
        CheckoutOutage outage = new CheckoutOutage(author, jdbc);
        Acting.as(
                author.id(),
                () -> transactions.executeWithoutResult(status -> {
                    incidents.add(
                            new Incident(
                                    outage.id,
                                    "Checkout outage after the 2.31.0 rollout",
                                    Severity.SEV_1,
                                    false,
                                    List.of("checkout", "orders-db"),
                                    BERLIN,
                                    !audience.everyone(),
                                    author.id(),
                                    at("16:00")),
                            audience);
                    outage.tell();
                }));
        return outage.id;
    }

    /** On the day of the outage, in Berlin. */
    public static Instant at(String time) {
        return LocalTime.parse(time)
                .atDate(LocalDate.of(2026, 3, 4))
                .atZone(BERLIN)
                .toInstant();
    }

    private void tell() {
        jdbc.sql(
                        "insert into evidence_import (id, incident_id, account_id, state, created_at) values (?, ?, ?, 'done', ?)")
                .params(imported, id.value(), author.id(), OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        UUID deploys = file("github-deployments.json");
        UUID tickets = file("tickets.csv");
        UUID alerts = file("alertmanager.json");
        UUID pages = file("pagerduty.json");
        UUID chat = file("slack-export/inc-4711/2026-03-04.json");
        event(
                "14:03",
                Kind.CHANGE,
                "github",
                "checkout",
                "deploy-bot",
                "checkout 2.31.0 rolled out to production",
                deploys,
                41);
        event(
                "14:31",
                Kind.REPORT,
                "tickets",
                null,
                "a customer",
                "Ticket 88120: “payment page hangs after entering the card”",
                tickets,
                2);
        event("14:33", Kind.CHAT, "slack #support", null, "Amara", "is checkout slow for anybody else?", chat, 118);
        event("14:38", Kind.REPORT, "tickets", null, "a customer", "Ticket 88123: “cannot pay”", tickets, 3);
        event(
                "14:47",
                Kind.ALERT,
                "alertmanager",
                "checkout",
                null,
                "CheckoutErrorBudgetBurn fires (14× for 5 min)",
                alerts,
                7);
        event("14:48", Kind.PAGE, "pagerduty", "checkout", null, "Paged: CheckoutErrorBudgetBurn", pages, 2);
        event("14:52", Kind.ACKNOWLEDGEMENT, "pagerduty", "checkout", "Priya", "Priya acknowledges", pages, 3);
        event(
                "15:04",
                Kind.CHAT,
                "slack #inc-4711",
                null,
                "Jonas",
                "connection pool of orders-db is full: 50 of 50 in use",
                chat,
                31);
        event("15:15", Kind.CHANGE, "github", "checkout", "deploy-bot", "rollback to checkout 2.30.4", deploys, 58);
        event("15:29", Kind.RECOVERY, "alertmanager", "checkout", null, "CheckoutErrorBudgetBurn recovered", alerts, 9);
    }

    private UUID file(String path) {
        UUID file = UUID.randomUUID();
        jdbc.sql("""
                        insert into evidence_file (id, incident_id, import_id, path, sha256, size, state)
                        values (?, ?, ?, ?, '', 1, 'read')
                        """).params(file, id.value(), imported, path).update();
        return file;
    }

    private void event(
            String time,
            Kind kind,
            String source,
            @Nullable String service,
            @Nullable String actor,
            String text,
            UUID file,
            int line) {
        String alert = text.contains("CheckoutErrorBudgetBurn") ? "{\"alert\":\"CheckoutErrorBudgetBurn\"}" : "{}";
        jdbc.sql("""
                        insert into event (incident_id, file_id, line, at, precision, kind, source, service, actor, text,
                            attributes, fingerprint)
                        values (?, ?, ?, ?, 'minute', ?, ?, ?, ?, ?, ?::json, hashtextextended(?, 0))
                        """)
                .params(Arrays.asList(
                        id.value(),
                        file,
                        line,
                        at(time).atOffset(ZoneOffset.UTC),
                        kind.word(),
                        source,
                        service,
                        actor,
                        text,
                        alert,
                        text))
                .update();
    }
}
