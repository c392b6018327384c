package dev.hindcast.benchmarks;

import dev.hindcast.Application;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.Board;
import dev.hindcast.review.CardGroup;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Stage;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the live benchmark: people, and running reviews whose cards lie open; until its input ends. */
public final class LiveWorld {
    private static final String PASSWORD = "a long enough password";

    private LiveWorld() {}

    /** @param args an empty data folder, the file to write, how many accounts, reviews, and groups of cards in each */
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
                List<Account> people = new ArrayList<>();
                for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                    String email = "person-" + i + "@checkout.example";
                    Account account = application
                            .getBean(Admission.class)
                            .create("Person " + i, email, PASSWORD, Role.MEMBER);
                    people.add(account);
                    out.println("account " + email);
                }
                Account author = people.get(0);
                for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                    int number = i;
                    out.println("incident "
                            + Acting.as(
                                    author.id(),
                                    () -> review(application, people, number, Integer.parseInt(args[4]))));
                }
            }
            Files.move(part, world);
            System.in.transferTo(System.out);
        }
    }

    private static String address(String url, EmbeddedPostgres postgres) {
        return url.replace("jdbc:postgresql://", "postgresql://" + postgres.user() + ":" + postgres.password() + "@");
    }

    /** A running review's id, and the ids of its groups of cards. */
    private static String review(ConfigurableApplicationContext application, List<Account> people, int number, int groups) {
        Account author = people.get(0);
        IncidentId incident = IncidentId.random();
        ReviewId id = ReviewId.random();
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        return application.getBean(TransactionTemplate.class).execute(status -> {
            application.getBean(Incidents.class)
                    .add(
                            new Incident(
                                    incident, "Checkout outage", null, false, List.of(), ZoneOffset.UTC, false,
                                    author.id(), Instant.now()),
                            Audience.ofEveryone());
            Reviews reviews = application.getBean(Reviews.class);
            Agenda agenda = Agenda.of((Severity) null);
            ReviewSession session = ReviewSession.scheduled(
                    id, incident, Instant.now(), true, false, "", author.id(), Instant.now());
            reviews.add(session, agenda);
            UUID leader = null;
            for (int i = 0; i < 15; i++) {
                Account person = people.get((number * 15 + i) % people.size());
                UUID participant = UUID.randomUUID();
                leader = leader == null ? participant : leader;
                reviews.add(new Participant(participant, id, person.id(), person.name(), false, Instant.now(), 1));
            }
            reviews.change(session.ledBy(leader, null)
                    .begin(agenda, Instant.now())
                    .moveTo(Stage.FACTORS, agenda, Instant.now()));
            jdbc.sql("insert into review_collection (session_id, purpose, state) values (?, 'cards', 'ended')")
                    .param(id.value())
                    .update();
            Board board = application.getBean(Board.class);
            StringBuilder ids = new StringBuilder(id.toString());
            for (int i = 0; i < groups; i++) {
                UUID group = UUID.randomUUID();
                board.add(id, new CardGroup(group, "detection", false, "", 0, null, null, List.of()));
                for (int j = 0; j < 3; j++) {
                    jdbc.sql("""
                                    insert into review_card (id, session_id, group_id, phase, better, text, position)
                                    values (?, ?, ?, 'detection', false, ?, ?)
                                    """)
                            .params(
                                    UUID.randomUUID(),
                                    id.value(),
                                    group,
                                    "Requests hung for 30 s and then succeeded, so that the error rate stayed low",
                                    3 * i + j)
                            .update();
                }
                ids.append(' ').append(group);
            }
            return ids.toString();
        });
    }
}
