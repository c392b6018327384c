package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Imported;
import dev.hindcast.retrospective.ImportedPostmortems;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was understood of the postmortem that an incident was imported from. */
@Controller
class OriginalController {
    private final RecordParts parts;
    private final ImportedPostmortems postmortems;
    private final Accounts accounts;

    OriginalController(RecordParts parts, ImportedPostmortems postmortems, Accounts accounts) {
        this.parts = parts;
        this.postmortems = postmortems;
        this.accounts = accounts;
    }

    @GetMapping("/incidents/{id}/original")
    @Transactional(readOnly = true)
    public ModelAndView understood(@PathVariable String id) {
        Incident incident = parts.incident(id);
        Imported imported = postmortems.find(incident.id()).orElseThrow(NotFound::new);
        ModelAndView page = new ModelAndView("retrospective/imported/original");
        page.addObject("incident", incident);
        page.addObject("imported", imported);
        page.addObject("by", accounts.find(imported.by()).map(Account::name).orElse("somebody"));
        page.addObject("rows", StatedRow.of(imported.stated()));
        page.addObject("unclear", StatedRow.unclear(imported.stated()));
        return page;
    }
}
