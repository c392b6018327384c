package dev.hindcast.retrospective.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.retrospective.sharing.Preparing;
import dev.hindcast.retrospective.sharing.PublishedOutage;
import dev.hindcast.retrospective.sharing.SharedVersions;
import dev.hindcast.retrospective.sharing.Sharing;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(PublishedOutage.class)
class SharedPageTest extends ServerTest {
    @Autowired
    PublishedOutage outage;

    @Autowired
    Sharing sharing;

    @Autowired
    Preparing preparing;

    @Autowired
    SharedVersions versions;

    private Account priya;
    private IncidentId incident;
    private String token;
    private WebClient stranger;

    @BeforeEach
    void aLinkIsOut() {
        priya = person("Priya", Role.MEMBER);
        Account jonas = person("Jonas", Role.MEMBER);
        incident = outage.of(priya, jonas);
        token = Acting.as(priya.id(), () -> {
            int version =
                    sharing.confirm(priya, incident, preparing.of(incident).fingerprint(), true);
            return sharing.link(priya, incident, version, null);
        });
        stranger = new WebClient("http://localhost:" + port);
    }

    @Test
    void aStrangerReadsItAndLeavesNoTraces() {
        HttpResponse<String> page = stranger.get("/shared/" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Checkout outage", "while Northwind waited", "<svg", "were replaced", "retrospective.pdf")
                .doesNotContain("Priya", "Jonas", "Amara", incident.toString(), "<script", "<mark>", "\ue000");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void everyFormCanBeTakenAlong() {
        for (Format format : Format.values()) {
            HttpResponse<String> file = stranger.get("/shared/" + token + "/retrospective." + format.suffix());
            assertThat(file.statusCode()).as(format.title()).isEqualTo(200);
            assertThat(file.body()).as(format.title()).doesNotContain("Priya", incident.toString());
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(file.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        }
        assertThat(stranger.get("/shared/" + token + "/retrospective.exe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void wrongAndWithdrawnLinksAnswerAlike() {
        UUID link = Acting.as(priya.id(), () -> versions.links(incident)).get(0).id();
        Acting.as(priya.id(), () -> sharing.withdraw(priya, incident, link));
        HttpResponse<String> withdrawn = stranger.get("/shared/" + token);
        HttpResponse<String> wrong = stranger.get("/shared/" + "A".repeat(32));
        assertThat(withdrawn.statusCode()).isEqualTo(404);
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(withdrawn.body()).isEqualTo(wrong.body());
        assertThat(stranger.get("/shared/" + token + "/retrospective.md").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLinkOpensNothingElse() {
        String base = "/incidents/" + incident;
        for (String path :
                new String[] {"", "/retrospective", "/retrospective.md", "/sharing", "/sharing/versions/1"}) {
            assertThat(stranger.get(base + path).uri().getPath()).as(path).isEqualTo("/sign-in");
        }
        assertThat(stranger.send(HttpRequest.newBuilder(stranger.address("/shared/" + token))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        WebClient outsider = browserOf(person("Lukas", Role.MEMBER));
        for (String path : new String[] {
            "/sharing", "/sharing/preparation", "/sharing/versions/1", "/sharing/versions/1/retrospective.md"
        }) {
            assertThat(outsider.get(base + path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
