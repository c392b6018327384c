package dev.hindcast.benchmarks;

import dev.hindcast.Application;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImport;
import dev.hindcast.evidence.Imports;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports a log as the server does, then copies the very same rows into the same table with nothing but COPY. */
public final class ImportEvents {
    private static final String COLUMNS = "file_id, line, at, nanos, until, until_nanos, precision, kind, source, service,"
            + " actor, text, attributes, identity, fingerprint, significant";

    private ImportEvents() {}

    /** @param args an empty data folder, the log, and the number of rounds */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path log = Path.of(args[1]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            String url = postgres.database("hindcast");
            try (ConfigurableApplicationContext application = SpringApplication.run(
                            Application.class,
                            "--server.port=0",
                            "--logging.level.root=WARN",
                            "--hindcast.data=" + data,
                            "--hindcast.database.url=" + url,
                            "--hindcast.database.user=" + postgres.user(),
                            "--hindcast.database.password=" + postgres.password());
                    Connection owner = DriverManager.getConnection(url, postgres.user(), postgres.password())) {
                Account account = application
                        .getBean(Admission.class)
                        .create("Priya", "priya@checkout.example", "a long enough password", Role.MEMBER);
                System.out.println("round  import  bare COPY  share");
                for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
                    IncidentId incident = incident(application, account);
                    double imported = Acting.as(account.id(), () -> imported(application, incident, log));
                    double bare = bare(owner, incident, data.resolve("rows"));
                    System.out.printf("%5d  %.2f s  %.2f s  %.0f %%%n", round, imported, bare, 100 * bare / imported);
                }
            }
        }
    }

    private static IncidentId incident(ConfigurableApplicationContext application, Account account) {
        IncidentId id = IncidentId.random();
        Acting.as(
                account.id(),
                () -> application
                        .getBean(Incidents.class)
                        .add(
                                new Incident(
                                        id,
                                        "Checkout outage",
                                        null,
                                        false,
                                        List.of(),
                                        ZoneOffset.UTC,
                                        false,
                                        account.id(),
                                        Instant.now()),
                                Audience.ofEveryone()));
        return id;
    }

    /** Seconds from the end of the upload until all events are there. */
    private static double imported(ConfigurableApplicationContext application, IncidentId incident, Path log) {
        Imports imports = application.getBean(Imports.class);
        EvidenceFiles files = application.getBean(EvidenceFiles.class);
        try (InputStream in = Files.newInputStream(log)) {
            UUID delivery = imports.begin(incident);
            imports.receive(incident, delivery, log.getFileName().toString(), in);
            long begin = System.nanoTime();
            imports.close(incident, delivery);
            while (files.imported(incident, delivery).orElseThrow().state() != EvidenceImport.State.DONE) {
                Thread.sleep(20);
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double bare(Connection owner, IncidentId incident, Path rows) throws Exception {
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        try (OutputStream out = Files.newOutputStream(rows)) {
            copy.copyOut(
                    "copy (select '%s'::uuid, %s from event_rows where incident_id = '%s' order by id) to stdout (format binary)"
                            .formatted(UUID.randomUUID(), COLUMNS, incident),
                    out);
        }
        try (InputStream in = Files.newInputStream(rows)) {
            long begin = System.nanoTime();
            copy.copyIn("copy event_rows (incident_id, " + COLUMNS + ") from stdin (format binary)", in, 1 << 18);
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
