package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.Participant;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar file of a session. It names everybody's address, so guests do not get it. */
@Controller("reviewInvitationController")
class InvitationController {
    private final Reviews reviews;
    private final Incidents incidents;
    private final Accounts accounts;
    private final Clock clock;

    InvitationController(Reviews reviews, Incidents incidents, Accounts accounts, Clock clock) {
        this.reviews = reviews;
        this.incidents = incidents;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/reviews/{id}/invitation.ics")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(Account viewer, @PathVariable String id) {
        ReviewSession session = reviews.find(ReviewId.of(id)).orElseThrow(NotFound::new);
        if (viewer.isGuest()) {
            throw new Forbidden("The calendar file is for those with an account: it has everybody's address in it.");
        }
        String text = file(session).written(clock.instant());
        String method = session.state() == ReviewSession.State.CANCELLED ? "CANCEL" : "REQUEST";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=" + method))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("review.ics")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarFile file(ReviewSession session) {
        Incident incident = incidents.find(session.incident()).orElseThrow(NotFound::new);
        List<Participant> participants = reviews.participants(session.id());
        Account organizer = participants.stream()
                .filter(participant -> session.isLedBy(participant.id()))
                .flatMap(participant -> account(participant).stream())
                .findFirst()
                .or(() -> accounts.find(session.author()))
                .orElseThrow(NotFound::new);
        return new CalendarFile(
                session,
                incident,
                Duration.ofMinutes(reviews.agenda(session.id()).minutes()),
                Addresses.of("/reviews/" + session.id()),
                organizer,
                participants.stream()
                        .flatMap(participant -> account(participant).stream())
                        .toList(),
                reviews.revision(session.id()));
    }

    private Optional<Account> account(Participant participant) {
        return Optional.ofNullable(participant.account()).flatMap(accounts::find);
    }
}
