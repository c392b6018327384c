package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.DueDate;
import dev.hindcast.review.Participant;
import dev.hindcast.review.Plan;
import dev.hindcast.review.Refused;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.ReviewSession;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.Roster;
import dev.hindcast.review.Scheduling;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a review session is planned, changed while it is still to come, and called off. */
@Controller
class ScheduleController {
    private final Incidents incidents;
    private final Reviews reviews;
    private final Scheduling scheduling;
    private final Invitees invitees;
    private final DueDates dueDates;
    private final Clock clock;

    ScheduleController(
            Incidents incidents,
            Reviews reviews,
            Scheduling scheduling,
            Invitees invitees,
            DueDates dueDates,
            Clock clock) {
        this.incidents = incidents;
        this.reviews = reviews;
        this.scheduling = scheduling;
        this.invitees = invitees;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @GetMapping("/incidents/{id}/reviews/new")
    ModelAndView form(Account viewer, @PathVariable String id) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        requireEditor(viewer);
        Set<UUID> proposed = new LinkedHashSet<>();
        invitees.roster(incident)
                .known()
                .forEach(person -> proposed.add(person.account().id()));
        Plan plan = new Plan(
                dueDates.of(incident.id()).proposal(clock.instant(), incident.zone()),
                viewer.id(),
                proposed,
                false,
                "",
                Agenda.of(incident.severity()));
        return page(incident, null, ScheduleForm.of(plan, true, incident.zone()), "");
    }

    @PostMapping("/incidents/{id}/reviews")
    ModelAndView schedule(Account viewer, @PathVariable String id, ScheduleForm form, RedirectAttributes flash) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        requireEditor(viewer);
        String complaint = form.complaint(incident.zone());
        if (!complaint.isEmpty()) {
            return page(incident, null, form, complaint);
        }
        ReviewId session;
        try {
            session = scheduling.schedule(viewer, incident.id(), form.isAnonymous(), form.plan(incident.zone()));
        } catch (Refused refused) {
            return page(incident, null, form, String.valueOf(refused.getMessage()));
        }
        flash.addFlashAttribute("notice", "The review is scheduled. Send people its address or the calendar file.");
        if (form.guestsAllowed()) {
            showGuestLink(viewer, session, flash);
        }
        return new ModelAndView("redirect:/reviews/" + session + "/schedule");
    }

    @GetMapping("/reviews/{id}/schedule")
    ModelAndView edit(Account viewer, @PathVariable String id, RedirectAttributes flash) {
        ReviewSession session = reviews.find(ReviewId.of(id)).orElseThrow(NotFound::new);
        requireEditor(viewer);
        if (session.state() != ReviewSession.State.SCHEDULED) {
            flash.addFlashAttribute(
                    "notice",
                    session.state() == ReviewSession.State.CANCELLED
                            ? "This review was called off. Schedule another one."
                            : "The review has begun: its date cannot be changed any more.");
            return new ModelAndView(
                    session.state() == ReviewSession.State.CANCELLED
                            ? "redirect:/reviews"
                            : "redirect:/reviews/" + session.id());
        }
        Incident incident = incidents.find(session.incident()).orElseThrow(NotFound::new);
        return page(incident, session, ScheduleForm.of(plan(session), session.anonymous(), incident.zone()), "");
    }

    @PostMapping("/reviews/{id}/schedule")
    ModelAndView change(Account viewer, @PathVariable String id, ScheduleForm form, RedirectAttributes flash) {
        ReviewSession session = reviews.find(ReviewId.of(id)).orElseThrow(NotFound::new);
        requireEditor(viewer);
        Incident incident = incidents.find(session.incident()).orElseThrow(NotFound::new);
        String complaint = form.complaint(incident.zone());
        if (complaint.isEmpty()) {
            try {
                scheduling.reschedule(viewer, session.id(), form.plan(incident.zone()));
            } catch (Refused refused) {
                complaint = String.valueOf(refused.getMessage());
            }
        }
        if (!complaint.isEmpty()) {
            return page(incident, session, form, complaint);
        }
        flash.addFlashAttribute("notice", "Saved. If the date has changed, send people the calendar file again.");
        if (form.guestsAllowed() && !session.guestsAllowed()) {
            showGuestLink(viewer, session.id(), flash);
        }
        return new ModelAndView("redirect:/reviews/" + session.id() + "/schedule");
    }

    @PostMapping("/reviews/{id}/cancellation")
    String cancel(Account viewer, @PathVariable String id, RedirectAttributes flash) {
        try {
            scheduling.cancel(viewer, ReviewId.of(id));
            flash.addFlashAttribute("notice", "The review is called off. Its calendar file now says so, too.");
        } catch (Refused refused) {
            flash.addFlashAttribute("notice", String.valueOf(refused.getMessage()));
        }
        return "redirect:/reviews";
    }

    @PostMapping("/reviews/{id}/guest-link")
    String renew(Account viewer, @PathVariable String id, RedirectAttributes flash) {
        ReviewId session = ReviewId.of(id);
        try {
            showGuestLink(viewer, session, flash);
        } catch (Refused refused) {
            flash.addFlashAttribute("notice", String.valueOf(refused.getMessage()));
        }
        return "redirect:/reviews/" + session + "/schedule";
    }

    /** How the time that is being chosen stands to the 48 hours. */
    @GetMapping("/incidents/{id}/reviews/due")
    @Transactional(readOnly = true)
    String due(@PathVariable String id, ScheduleForm form, Model model) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        model.addAllAttributes(due(incident, form));
        return "review/due";
    }

    private Map<String, Object> due(Incident incident, ScheduleForm form) {
        DueDate due = dueDates.of(incident.id());
        return form.startsAt(incident.zone())
                .map(startsAt -> Map.<String, Object>of("words", due.words(startsAt), "late", due.isLate(startsAt)))
                .orElse(Map.of("words", "", "late", false));
    }

    private void showGuestLink(Account viewer, ReviewId session, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "guestLink",
                Addresses.of("/reviews/" + session + "/guest?key=" + scheduling.newGuestKey(viewer, session)));
    }

    private Plan plan(ReviewSession session) {
        List<Participant> participants = reviews.participants(session.id());
        return new Plan(
                session.startsAt(),
                participants.stream()
                        .filter(participant -> session.isLedBy(participant.id()))
                        .map(Participant::account)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(session.author()),
                participants.stream()
                        .map(Participant::account)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                session.guestsAllowed(),
                session.preRead(),
                reviews.agenda(session.id()));
    }

    private ModelAndView page(Incident incident, @Nullable ReviewSession session, ScheduleForm form, String complaint) {
        ModelAndView page = new ModelAndView("review/schedule");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Roster roster = invitees.roster(incident);
        List<Participant> invited = session == null ? List.of() : reviews.participants(session.id());
        page.addObject("incident", incident);
        page.addObject("session", session);
        page.addObject("form", form);
        page.addObject("complaint", complaint);
        page.addObject("invitees", invitees.of(incident, roster, invited));
        page.addObject("strangers", roster.strangers());
        page.addObject("address", session == null ? "" : Addresses.of("/reviews/" + session.id()));
        page.addAllObjects(due(incident, form));
        return page;
    }

    private static void requireEditor(Account viewer) {
        if (!viewer.mayEdit()) {
            throw new Forbidden(
                    "Viewers take part. Ask an administrator to make you a member if you want to schedule a review.");
        }
    }
}
