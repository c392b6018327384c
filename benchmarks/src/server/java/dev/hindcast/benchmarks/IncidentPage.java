package dev.hindcast.benchmarks;

import dev.hindcast.Application;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImport;
import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import dev.hindcast.timeline.edit.Editing;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks a running server for the page of an incident with many events, as one reader after the other would. */
public final class IncidentPage {
    private static final String PASSWORD = "a long enough password";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private IncidentPage(String base) {
        this.base = base;
    }

    /** @param args an empty data folder, the log, and how often to ask */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                ConfigurableApplicationContext application = SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--hindcast.data=" + data,
                        "--hindcast.database.url=" + postgres.database("hindcast"),
                        "--hindcast.database.user=" + postgres.user(),
                        "--hindcast.database.password=" + postgres.password())) {
            Account priya = application
                    .getBean(Admission.class)
                    .create("Priya", "priya@checkout.example", PASSWORD, Role.MEMBER);
            IncidentId incident = IncidentId.random();
            Acting.as(priya.id(), () -> fill(application, priya, incident, Path.of(args[1])));
            IncidentPage page = new IncidentPage(
                    "http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
            page.signIn();
            page.measure(application, priya, incident, Integer.parseInt(args[2]));
        }
    }

    private static void fill(ConfigurableApplicationContext application, Account author, IncidentId id, Path log) {
        Incident incident = new Incident(
                id, "Checkout outage", null, false, List.of(), ZoneOffset.UTC, false, author.id(), Instant.now());
        application.getBean(Incidents.class).add(incident, Audience.ofEveryone());
        Imports imports = application.getBean(Imports.class);
        EvidenceFiles files = application.getBean(EvidenceFiles.class);
        try (InputStream in = Files.newInputStream(log)) {
            UUID delivery = imports.begin(id);
            imports.receive(id, delivery, log.getFileName().toString(), in);
            imports.close(id, delivery);
            while (files.imported(id, delivery).orElseThrow().state() != EvidenceImport.State.DONE) {
                Thread.sleep(20);
            }
            // The milestones follow in the background.
            Thread.sleep(5_000);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void signIn() throws Exception {
        Matcher token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("there is no form to sign in with");
        }
        String form = "email=priya%40checkout.example&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private void measure(ConfigurableApplicationContext application, Account priya, IncidentId incident, int times)
            throws Exception {
        String path = "/incidents/" + incident;
        Events events = application.getBean(Events.class);
        Editing editing = application.getBean(Editing.class);
        EventQuery all = EventQuery.of(incident);
        RecordedEvent first = Acting.as(priya.id(), () -> events.first(all, 1).events().get(0));
        RecordedEvent last = Acting.as(priya.id(), () -> events.last(all, 1).events().get(0));
        long span = Duration.between(first.event().at(), last.event().at()).toMillis();
        Random chance = new Random(4);
        Asking afterEdit = round -> {
            Acting.as(priya.id(), () -> editing.pin(priya, incident, first.id(), round % 2 == 0));
            return get(path);
        };
        for (int round = 0; round < times / 2; round++) {
            afterEdit.ask(round);
        }
        System.out.println("                              p50     p95     max");
        report("page", times, round -> get(path));
        report("page, all statements", times, round -> get(path + "?view=all"));
        report("edit, then page", times, afterEdit);
        report("picture of a new span", times, round -> {
            Instant begin = first.event().at().plusMillis((long) (span * 0.8 * chance.nextDouble()));
            return get(path + "/picture?from=" + begin + "&to=" + begin.plusMillis(span / 5));
        });
    }

    /** Asks once more, given how often it has asked. */
    private interface Asking {
        String ask(int round) throws Exception;
    }

    private static void report(String what, int times, Asking asking) throws Exception {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            asking.ask(i);
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-24s %6.0f  %6.0f  %6.0f ms%n", what, took[times / 2], took[times * 95 / 100], took[times - 1]);
    }
}
