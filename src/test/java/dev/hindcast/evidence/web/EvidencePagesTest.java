package dev.hindcast.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidencePagesTest extends ServerTest {
    private static final String SUPPORT =
            "[2026-03-04 14:31] mei: customers cannot pay\n[2026-03-04 14:52] jonas: on it\n<script>alert(1)</script>\n";

    @Autowired
    EvidenceFiles files;

    @Autowired
    Incidents incidents;

    private Account priya;
    private Account mei;
    private IncidentId incident;
    private String base;

    @BeforeEach
    void anIncidentThatMeiMayRead() {
        priya = person("Priya", Role.MEMBER);
        mei = person("Mei", Role.VIEWER);
        incident = IncidentId.random();
        base = "/incidents/" + incident + "/evidence";
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
                                Instant.parse("2026-03-04T14:29:00Z")),
                        Audience.only(Set.of(), Set.of(mei.id()))));
    }

    /** As a browser without scripts sends it. */
    private HttpResponse<String> upload(WebClient browser, String name, String content) {
        String token = browser.token("/incidents/new");
        String body = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--b--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.address(base))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    private EvidenceFile read(String path) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(patience)) {
            for (EvidenceFile file : Acting.as(priya.id(), () -> files.list(incident))) {
                if (file.path().equals(path) && file.state() != EvidenceFile.State.WAITING) {
                    return file;
                }
            }
            Thread.sleep(30);
        }
        throw new AssertionError(path + " was not read");
    }

    @Test
    void aFormWithoutScriptsBringsEvidenceInAndTheReportSaysWhatBecameOfIt() throws InterruptedException {
        WebClient browser = browserOf(priya);

        assertThat(browser.get(base).body()).contains("Three ways to get evidence in");
        assertThat(upload(browser, "support.txt", SUPPORT).statusCode()).isEqualTo(200);
        EvidenceFile file = read("support.txt");

        assertThat(browser.get(base).body()).contains("support.txt", "irc-log", "Read it in another way");
        assertThat(browser.get(base + "/panel").body()).contains("support.txt", "2 events", "evidence-panel");
        assertThat(browser.get(base + "/" + file.id() + "/quarantined").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theViewerMarksTheCitedLineAndRunsNothing() throws InterruptedException {
        WebClient browser = browserOf(priya);
        upload(browser, "support.txt", SUPPORT);
        EvidenceFile file = read("support.txt");

        String page = browser.get(base + "/" + file.id() + "?line=2").body();
        assertThat(page).contains("id=\"L2\" value=\"2\" class=\"cited\"", "on it", "turbo-frame id=\"evidence\"");
        assertThat(page).contains("&lt;script").doesNotContain("<script>alert");
        HttpResponse<String> original = browser.get(base + "/" + file.id() + "/content");
        assertThat(original.body()).isEqualTo(SUPPORT);
        assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(original.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/octet-stream");
        assertThat(original.headers().firstValue("X-Content-Type-Options").orElse(""))
                .isEqualTo("nosniff");
    }

    @Test
    void aDeliveryKeepsThePathsOfAFolder() throws InterruptedException {
        WebClient browser = browserOf(priya);
        String delivery = send(browser, "POST", base + "/imports", "").body();
        send(browser, "PUT", base + "/imports/" + delivery + "/files?path=outage/chat/support.txt", SUPPORT);
        send(browser, "POST", base + "/imports/" + delivery + "/closure", "");

        assertThat(read("outage/chat/support.txt").events()).isEqualTo(2);
    }

    private HttpResponse<String> send(WebClient browser, String method, String path, String body) {
        return browser.send(HttpRequest.newBuilder(browser.address(path))
                .header("X-CSRF-TOKEN", browser.token("/profile"))
                .header("Content-Type", "application/octet-stream")
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void aViewerSeesTheEvidenceAndAddsNone() throws InterruptedException {
        upload(browserOf(priya), "support.txt", SUPPORT);
        EvidenceFile file = read("support.txt");
        WebClient browser = browserOf(mei);

        assertThat(browser.get(base).body()).contains("support.txt").doesNotContain("Read it in another way");
        assertThat(browser.get(base + "/" + file.id()).statusCode()).isEqualTo(200);
        assertThat(send(browser, "POST", base + "/imports", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/profile", base + "/" + file.id() + "/reading", Map.of("zone", "UTC"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOutsiderFindsNothingAtAnyAddress() throws InterruptedException {
        WebClient inside = browserOf(priya);
        upload(inside, "support.txt", SUPPORT);
        EvidenceFile file = read("support.txt");
        String delivery = send(inside, "POST", base + "/imports", "").body();
        Account outsider = person("Jonas", Role.ADMINISTRATOR);
        WebClient browser = browserOf(outsider);

        for (String path : List.of(
                "",
                "/panel",
                "/" + file.id(),
                "/" + file.id() + "?line=1",
                "/" + file.id() + "/content",
                "/" + file.id() + "/quarantined",
                "/" + UUID.randomUUID())) {
            assertThat(browser.get(base + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(send(browser, "POST", base + "/imports", "").statusCode()).isEqualTo(404);
        assertThat(send(browser, "PUT", base + "/imports/" + delivery + "/files?path=a", "a")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(browser, "POST", base + "/imports/" + delivery + "/closure", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/profile", base + "/" + file.id() + "/reading", Map.of("zone", "UTC"))
                        .statusCode())
                .isEqualTo(404);
        IncidentId own = IncidentId.random();
        Acting.as(
                outsider.id(),
                () -> incidents.add(
                        new Incident(
                                own,
                                "Mine",
                                null,
                                false,
                                List.of(),
                                ZoneId.of("UTC"),
                                false,
                                outsider.id(),
                                Instant.EPOCH),
                        Audience.ofEveryone()));
        assertThat(browser.get("/incidents/" + own + "/evidence/" + file.id()).statusCode())
                .as("through an incident of one's own")
                .isEqualTo(404);
        assertThat(send(browser, "PUT", "/incidents/" + own + "/evidence/imports/" + delivery + "/files?path=a", "a")
                        .statusCode())
                .as("into somebody else's delivery")
                .isEqualTo(404);
    }
}
