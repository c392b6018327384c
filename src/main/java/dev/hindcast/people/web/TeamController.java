package dev.hindcast.people.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Teams, looked after by administrators: membership decides what people see. */
@Controller
@RequestMapping("/teams")
class TeamController {
    private final Teams teams;
    private final Accounts accounts;

    TeamController(Teams teams, Accounts accounts) {
        this.teams = teams;
        this.accounts = accounts;
    }

    @PostMapping
    String add(Account viewer, @RequestParam String name, RedirectAttributes flash) {
        PeopleController.requireAdministrator(viewer);
        String message = name.isBlank()
                ? "A team needs a name."
                : teams.add(name).isPresent()
                        ? "Team " + name.strip() + " added."
                        : "There is a team of that name already.";
        flash.addFlashAttribute("notice", message);
        return "redirect:/people";
    }

    @PostMapping("/{id}/members")
    String join(Account viewer, @PathVariable UUID id, @RequestParam UUID account) {
        PeopleController.requireAdministrator(viewer);
        if (teams.find(id).isEmpty() || accounts.find(account).isEmpty()) {
            throw new NotFound();
        }
        teams.addMember(id, account);
        return "redirect:/people";
    }

    @PostMapping("/{id}/members/{account}/departure")
    String leave(Account viewer, @PathVariable UUID id, @PathVariable UUID account) {
        PeopleController.requireAdministrator(viewer);
        teams.removeMember(id, account);
        return "redirect:/people";
    }
}
