package dev.hindcast.incident.web;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of incidents, a new one, and what is said about one. Its own page belongs to the timeline. */
@Controller
@RequestMapping("/incidents")
class IncidentController {
    private static final int PAGE = 50;

    private final Incidents incidents;
    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    IncidentController(Incidents incidents, Teams teams, Accounts accounts, Clock clock) {
        this.incidents = incidents;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Integer severity,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Boolean nearMiss,
            @RequestParam(defaultValue = "1") int number,
            Model model) {
        Incidents.Filter filter = new Incidents.Filter(
                text,
                severity == null || severity < 1 || severity > 4 ? null : Severity.of(severity),
                service == null || service.isBlank() ? null : service,
                nearMiss);
        int page = Math.max(1, number);
        List<Incident> found = incidents.list(filter, PAGE + 1, (page - 1) * PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("incidents", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("count", incidents.count(filter));
        model.addAttribute("services", incidents.services());
        model.addAttribute("number", page);
        model.addAttribute("more", found.size() > PAGE);
        return "incident/list";
    }

    @GetMapping("/new")
    ModelAndView form(Account viewer) {
        requireEditor(viewer);
        return form(IncidentForm.empty(viewer.zone()), null, "", viewer);
    }

    @PostMapping
    @Transactional
    ModelAndView create(Account viewer, IncidentForm form) {
        requireEditor(viewer);
        if (!form.complaint().isEmpty()) {
            return form(form, null, form.complaint(), viewer);
        }
        Incident incident = new Incident(
                IncidentId.random(),
                form.title().strip(),
                form.severityOrNull(),
                form.isNearMiss(),
                form.serviceList(),
                ZoneId.of(form.zone()),
                form.isRestricted(),
                viewer.id(),
                clock.instant());
        incidents.add(incident, form.audience());
        return new ModelAndView("redirect:/incidents/" + incident.id());
    }

    @GetMapping("/{id}/edit")
    @Transactional(readOnly = true)
    ModelAndView edit(Account viewer, @PathVariable String id) {
        requireEditor(viewer);
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        Audience audience = incidents.audience(incident.id());
        IncidentForm form = new IncidentForm(
                incident.title(),
                incident.severity() == null ? null : incident.severity().number(),
                incident.nearMiss(),
                String.join(", ", incident.services()),
                incident.zone().getId(),
                incident.restricted(),
                audience.teams(),
                audience.people());
        return form(form, incident, "", viewer);
    }

    @PostMapping("/{id}")
    @Transactional
    ModelAndView change(Account viewer, @PathVariable String id, IncidentForm form) {
        requireEditor(viewer);
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        if (!form.complaint().isEmpty()) {
            return form(form, incident, form.complaint(), viewer);
        }
        incidents.change(new Incident(
                incident.id(),
                form.title().strip(),
                form.severityOrNull(),
                form.isNearMiss(),
                form.serviceList(),
                ZoneId.of(form.zone()),
                form.isRestricted(),
                incident.author(),
                incident.createdAt()));
        if (!form.audience().equals(incidents.audience(incident.id()))) {
            incidents.changeAudience(incident.id(), form.audience());
        }
        return new ModelAndView("redirect:/incidents/" + incident.id());
    }

    private ModelAndView form(IncidentForm form, @Nullable Incident incident, String complaint, Account viewer) {
        ModelAndView page = new ModelAndView("incident/form");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("incident", incident);
        page.addObject("complaint", complaint);
        page.addObject("services", incidents.services());
        page.addObject("teams", teams.all());
        page.addObject(
                "people",
                accounts.all().stream()
                        .filter(account -> account.enabled() && !account.id().equals(viewer.id()))
                        .toList());
        page.addObject("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        return page;
    }

    private static void requireEditor(Account viewer) {
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to write.");
        }
    }
}
