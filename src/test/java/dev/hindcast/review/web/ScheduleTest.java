package dev.hindcast.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ScheduleTest extends ServerTest {
    @Autowired
    Incidents incidents;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account mei;
    private IncidentId incident;

    @BeforeEach
    void anOutage() {
        priya = person("Priya Nair " + System.nanoTime(), Role.MEMBER);
        mei = person("Mei Tanaka", Role.MEMBER);
        incident = outage(Audience.ofEveryone());
    }

    private IncidentId outage(Audience audience) {
        IncidentId outage = CheckoutOutage.of(priya, audience, incidents, jdbc, transactions);
        Acting.as(
                priya.id(),
                () -> editing.move(
                        priya,
                        outage,
                        new MilestoneKey(Milestone.Name.RESOLVED, 1),
                        new Placement(CheckoutOutage.at("15:29"), null, "the last alert recovered")));
        return outage;
    }

    private Map<String, String> form(Account facilitator) {
        return new HashMap<>(Map.of(
                "day", "2026-03-06",
                "time", "10:00",
                "facilitator", facilitator.id().toString(),
                "participants", priya.id().toString(),
                "anonymous", "true",
                "preRead", "https://wiki.example/pool; and, the graph",
                "minutes", "5"));
    }

    /** A form cannot carry six fields of one name here, so that its minutes are written as one value with commas. */
    private HttpResponse<String> schedule(WebClient browser, IncidentId of, Map<String, String> form) {
        form.put("minutes", "5,15,10,20,15,2");
        return browser.post("/incidents/" + of + "/reviews/new", "/incidents/" + of + "/reviews", form);
    }

    private ReviewSession session(IncidentId of) {
        return Acting.as(priya.id(), () -> reviews.of(of).get(0));
    }

    private static String guestLink(String page) {
        Matcher link =
                Pattern.compile("(/reviews/[0-9a-f-]+/guest\\?key=[\\w-]+)").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private WebClient stranger() {
        return new WebClient("http://localhost:" + port);
    }

    @Test
    void aMemberSchedulesAReviewAndItStandsInTheList() {
        WebClient browser = browserOf(priya);

        HttpResponse<String> page = schedule(browser, incident, form(mei));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/reviews/" + session(incident).id(), "before the 48 hours are over");
        ReviewSession session = session(incident);
        assertThat(session.startsAt()).isEqualTo(Instant.parse("2026-03-06T09:00:00Z"));
        List<Participant> participants = Acting.as(priya.id(), () -> reviews.participants(session.id()));
        assertThat(participants).extracting(Participant::account).containsExactlyInAnyOrder(priya.id(), mei.id());
        assertThat(participants)
                .filteredOn(participant -> session.isLedBy(participant.id()))
                .extracting(Participant::account)
                .containsExactly(mei.id());
        assertThat(browser.get("/reviews").body())
                .contains("/reviews/" + session.id(), "led by Mei Tanaka", "2 people");
    }

    @Test
    void theCalendarFileCarriesTheSessionAndItsRevision() throws Exception {
        WebClient browser = browserOf(priya);
        schedule(browser, incident, form(mei));
        ReviewId id = session(incident).id();

        HttpResponse<String> file = browser.get("/reviews/" + id + "/invitation.ics");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        VEvent event = event(file.body(), "REQUEST");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@hindcast");
        assertThat(event.getSummary().getValue()).contains("Checkout outage");
        assertThat(event.getDescription().getValue())
                .contains("https://wiki.example/pool; and, the graph", "/reviews/" + id);
        assertThat(Instant.from(
                        event.<Instant>getStartDate().map(DtStart::getDate).orElseThrow()))
                .isEqualTo("2026-03-06T09:00:00Z");
        assertThat(event.getOrganizer().getValue()).isEqualTo("mailto:" + mei.email());
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(revision(event)).isZero();

        Map<String, String> later = form(mei);
        later.put("time", "11:00");
        later.put("minutes", "5,15,10,20,15,2");
        browser.post("/reviews/" + id + "/schedule", "/reviews/" + id + "/schedule", later);
        VEvent moved = event(browser.get("/reviews/" + id + "/invitation.ics").body(), "REQUEST");
        assertThat(moved.getUid()).isEqualTo(event.getUid());
        assertThat(revision(moved)).isEqualTo(1);

        browser.post("/reviews/" + id + "/schedule", "/reviews/" + id + "/cancellation", Map.of());
        assertThat(revision(
                        event(browser.get("/reviews/" + id + "/invitation.ics").body(), "CANCEL")))
                .isEqualTo(2);
    }

    private static int revision(VEvent event) {
        return event.<Sequence>getProperty("SEQUENCE")
                .map(Sequence::getSequenceNo)
                .orElse(-1);
    }

    private static VEvent event(String text, String method) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        assertThat(text).contains("METHOD:" + method);
        return (VEvent) calendar.getComponents().get(0);
    }

    @Test
    void theCalendarFileOfARestrictedIncidentDoesNotTellItsTitle() {
        IncidentId secret = outage(Audience.only(Set.of(), Set.of(mei.id())));
        WebClient browser = browserOf(priya);
        schedule(browser, secret, form(mei));

        assertThat(browser.get("/reviews/" + session(secret).id() + "/invitation.ics")
                        .body())
                .contains("SUMMARY:Incident review")
                .doesNotContain("Checkout");
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsWrong() {
        Map<String, String> form = form(mei);
        form.put("day", "soon");
        form.put("preRead", "the <wiki>");

        HttpResponse<String> page = schedule(browserOf(priya), incident, form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Choose a day and a time", "the &lt;wiki&gt;", "value=\"20\"");
    }

    @Test
    void whoAppearsInTheEvidenceIsProposedAndWhoHasNoAccountIsPointedOut() {
        String page =
                browserOf(priya).get("/incidents/" + incident + "/reviews/new").body();

        assertThat(page)
                .contains("In the evidence, without an account here", "Amara")
                .doesNotContain("deploy-bot");
    }

    @Test
    void aViewerCannotScheduleAndAnOutsiderFindsNothing() {
        IncidentId secret = outage(Audience.only(Set.of(), Set.of(mei.id())));
        schedule(browserOf(priya), secret, form(mei));
        ReviewId id = session(secret).id();
        WebClient outsider = browserOf(person("Lukas", Role.ADMINISTRATOR));
        WebClient viewer = browserOf(person("Amara", Role.VIEWER));

        for (String path : List.of(
                "/incidents/" + secret + "/reviews/new",
                "/incidents/" + secret + "/reviews/due",
                "/reviews/" + id + "/schedule",
                "/reviews/" + id + "/invitation.ics")) {
            assertThat(outsider.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(outsider.get("/reviews").body()).doesNotContain(id.toString());
        assertThat(viewer.get("/incidents/" + incident + "/reviews/new").statusCode())
                .isEqualTo(403);
        assertThat(viewer.post("/profile", "/incidents/" + incident + "/reviews", form(mei))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGuestComesInByTheLinkAndReachesThisReviewAlone() {
        Map<String, String> form = form(mei);
        form.put("guests", "true");
        WebClient host = browserOf(priya);
        String link = guestLink(schedule(host, incident, form).body());
        ReviewId id = session(incident).id();
        IncidentId other = outage(Audience.ofEveryone());
        WebClient guest = stranger();

        assertThat(guest.get(link + "x").statusCode()).isEqualTo(404);
        assertThat(guest.post(link, link, Map.of("name", " ")).statusCode()).isEqualTo(422);
        guest.post(link, link, Map.of("name", "Amara"));

        assertThat(Acting.as(priya.id(), () -> reviews.participants(id)))
                .filteredOn(Participant::guest)
                .extracting(Participant::name)
                .containsExactly("Amara");
        assertThat(guest.get("/people").statusCode()).isEqualTo(403);
        assertThat(guest.get("/people").body())
                .contains("guest of one review", "Amara (guest)")
                .doesNotContain("/profile");
        for (String path : List.of("/incidents", "/reviews", "/incidents/" + incident + "/evidence", "/profile")) {
            assertThat(guest.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(guest.get("/reviews/" + id + "/invitation.ics").statusCode()).isEqualTo(403);
        assertThat(guest.get("/reviews/" + id + "/schedule").statusCode()).isEqualTo(403);
        Account viewer = guest(id);
        Acting.as(viewer.id(), () -> {
            assertThat(incidents.find(incident)).isPresent();
            assertThat(incidents.find(other)).isEmpty();
            assertThat(incidents.count(Incidents.Filter.none())).isEqualTo(1);
            assertThat(reviews.find(id)).isPresent();
        });
    }

    private Account guest(ReviewId id) {
        Participant guest = Acting.as(priya.id(), () -> reviews.participants(id)).stream()
                .filter(Participant::guest)
                .findFirst()
                .orElseThrow();
        return guests.find(guest.id()).orElseThrow();
    }

    @Autowired
    dev.hindcast.people.Guests guests;

    @Autowired
    Editing editing;

    @Test
    void aNewLinkStopsTheOldOneAndGuestsLeaveWhenTheyAreNotAllowedAnyMore() {
        Map<String, String> form = form(mei);
        form.put("guests", "true");
        WebClient host = browserOf(priya);
        String old = guestLink(schedule(host, incident, form).body());
        ReviewId id = session(incident).id();
        WebClient guest = stranger();
        guest.post(old, old, Map.of("name", "Amara"));

        String renewed = guestLink(host.post("/reviews/" + id + "/schedule", "/reviews/" + id + "/guest-link", Map.of())
                .body());
        assertThat(stranger().get(old).statusCode()).isEqualTo(404);
        assertThat(stranger().get(renewed).statusCode()).isEqualTo(200);
        assertThat(guest.get("/people").statusCode()).isEqualTo(403);

        Map<String, String> without = form(mei);
        without.put("minutes", "5,15,10,20,15,2");
        host.post("/reviews/" + id + "/schedule", "/reviews/" + id + "/schedule", without);
        assertThat(stranger().get(renewed).statusCode()).isEqualTo(404);
        assertThat(guest.get("/reviews/" + id + "/schedule").body()).contains("takes no guests any more");
    }
}
