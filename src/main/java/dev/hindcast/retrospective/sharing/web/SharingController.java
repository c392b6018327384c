package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.sharing.SharedVersions;
import dev.hindcast.retrospective.sharing.Sharing;
import dev.hindcast.retrospective.web.WrittenFile;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What went out of a record, as versions, files and links. */
@Controller
@RequestMapping("/incidents/{id}/sharing")
class SharingController {
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final SharedVersions versions;
    private final Sharing sharing;
    private final Accounts accounts;
    private final Clock clock;

    SharingController(
            Incidents incidents,
            Retrospectives retrospectives,
            SharedVersions versions,
            Sharing sharing,
            Accounts accounts,
            Clock clock) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.versions = versions;
        this.sharing = sharing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id) {
        return page(IncidentId.of(id), "", "");
    }

    private ModelAndView page(IncidentId id, String link, String complaint) {
        Incident incident = incidents.find(id).orElseThrow(NotFound::new);
        ModelAndView page = new ModelAndView("sharing/page");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("incident", incident);
        page.addObject(
                "published",
                retrospectives.find(id).map(Retrospective::isPublished).orElseThrow(NotFound::new));
        page.addObject("versions", versions.of(id));
        page.addObject("links", versions.links(id));
        page.addObject("names", accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name)));
        page.addObject("now", clock.instant());
        page.addObject("link", link);
        page.addObject("complaint", complaint);
        return page;
    }

    /** As a stranger sees it. */
    @GetMapping("/versions/{number}")
    ModelAndView version(@PathVariable String id, @PathVariable int number) {
        IncidentId incident = IncidentId.of(id);
        ModelAndView page = new ModelAndView("sharing/version");
        page.addObject("incident", incidents.find(incident).orElseThrow(NotFound::new));
        page.addObject("number", number);
        page.addObject("record", ShownRecord.of(versions.find(incident, number).orElseThrow(NotFound::new)));
        return page;
    }

    @GetMapping("/versions/{number}/retrospective.{suffix}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int number, @PathVariable String suffix) {
        return WrittenFile.of(versions.find(IncidentId.of(id), number).orElseThrow(NotFound::new), suffix);
    }

    /** Answers with the page itself: a redirect would have to keep the secret somewhere on the way. */
    @PostMapping("/versions/{number}/links")
    ModelAndView link(
            Account viewer,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String days) {
        IncidentId incident = IncidentId.of(id);
        try {
            Integer end = days.isBlank() ? null : days(days.strip());
            String token = sharing.link(viewer, incident, number, end);
            return page(
                    incident,
                    ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/shared/" + token,
                    "");
        } catch (Refused refused) {
            return page(incident, "", refused.sentence());
        }
    }

    /** A number that cannot be one is out of the range that is asked for. */
    private static int days(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    @PostMapping("/links/{link}/withdrawal")
    ModelAndView withdraw(Account viewer, @PathVariable String id, @PathVariable UUID link) {
        IncidentId incident = IncidentId.of(id);
        sharing.withdraw(viewer, incident, link);
        return new ModelAndView("redirect:/incidents/" + incident + "/sharing");
    }
}
