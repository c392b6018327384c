package dev.hindcast.benchmarks;

import dev.hindcast.Application;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the live benchmark: people, and incidents with statements to pin; until its input ends. */
public final class LiveWorld {
    private static final String PASSWORD = "a long enough password";

    private LiveWorld() {}

    /** @param args an empty data folder, the file to write, how many accounts, incidents, and statements in each */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            String url = postgres.database("hindcast");
            String peer = postgres.database("peer");
            Path world = Path.of(args[1]);
            Path part = Path.of(args[1] + ".part");
            try (ConfigurableApplicationContext application = SpringApplication.run(
                            Application.class,
                            "--server.port=0",
                            "--logging.level.root=WARN",
                            "--hindcast.data=" + data,
                            "--hindcast.database.url=" + url,
                            "--hindcast.database.user=" + postgres.user(),
                            "--hindcast.database.password=" + postgres.password());
                    PrintWriter out = new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
                out.println("database " + address(url, postgres));
                out.println("peer " + address(peer, postgres));
                out.println("password " + PASSWORD);
                Account first = null;
                for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                    String email = "person-" + i + "@checkout.example";
                    Account account = application
                            .getBean(Admission.class)
                            .create("Person " + i, email, PASSWORD, Role.MEMBER);
                    first = first == null ? account : first;
                    out.println("account " + email);
                }
                Account author = first;
                for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                    out.println("incident "
                            + Acting.as(author.id(), () -> incident(application, author, Integer.parseInt(args[4]))));
                }
            }
            Files.move(part, world);
            System.in.transferTo(System.out);
        }
    }

    private static String address(String url, EmbeddedPostgres postgres) {
        return url.replace("jdbc:postgresql://", "postgresql://" + postgres.user() + ":" + postgres.password() + "@");
    }

    /** Its id, and the numbers of its statements. */
    private static String incident(ConfigurableApplicationContext application, Account author, int statements) {
        IncidentId id = IncidentId.random();
        Incident incident = new Incident(
                id, "Checkout outage", null, false, List.of(), ZoneOffset.UTC, false, author.id(), Instant.now());
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        return application.getBean(TransactionTemplate.class).execute(status -> {
            application.getBean(Incidents.class).add(incident, Audience.ofEveryone());
            UUID delivery = UUID.randomUUID();
            UUID file = UUID.randomUUID();
            jdbc.sql(
                            "insert into evidence_import (id, incident_id, account_id, state, created_at) values (?, ?, ?, 'done', ?)")
                    .params(delivery, id.value(), author.id(), OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
            jdbc.sql("""
                            insert into evidence_file (id, incident_id, import_id, path, sha256, size, state)
                            values (?, ?, ?, 'chat.txt', '', 1, 'read')
                            """).params(file, id.value(), delivery).update();
            List<Long> events = jdbc.sql("""
                            insert into event (incident_id, file_id, line, at, precision, kind, source, text, attributes, fingerprint)
                            select ?, ?, n, now() + n * interval '1 minute', 'minute', 'chat', 'slack', 'message ' || n, '{}', n
                            from generate_series(1, ?) n returning id
                            """).params(id.value(), file, statements).query(Long.class).list();
            return id + " " + events.stream().map(String::valueOf).collect(Collectors.joining(" "));
        });
    }
}
