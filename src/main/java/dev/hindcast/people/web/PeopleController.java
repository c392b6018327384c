package dev.hindcast.people.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Invitations;
import dev.hindcast.people.Role;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who is here; administrators invite, change roles and close accounts. */
@Controller
@RequestMapping("/people")
class PeopleController {
    private final Accounts accounts;
    private final Teams teams;
    private final Invitations invitations;

    PeopleController(Accounts accounts, Teams teams, Invitations invitations) {
        this.accounts = accounts;
        this.teams = teams;
        this.invitations = invitations;
    }

    @GetMapping
    String list(Account viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("teams", teams.all());
        model.addAttribute("invitations", invitations.all());
        return "people/list";
    }

    @PostMapping("/invitations")
    String invite(
            Account viewer,
            @RequestParam String role,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        requireAdministrator(viewer);
        String secret = invitations.create(Role.of(role), team, note.strip(), viewer.id());
        flash.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/invitations/" + secret)
                        .toUriString());
        return "redirect:/people";
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(Account viewer, @PathVariable UUID id) {
        requireAdministrator(viewer);
        invitations.withdraw(id);
        return "redirect:/people";
    }

    @PostMapping("/{id}/role")
    @Transactional
    String changeRole(Account viewer, @PathVariable UUID id, @RequestParam String role, RedirectAttributes flash) {
        requireAdministrator(viewer);
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        requireAnotherAdministrator(account, Role.of(role) == Role.ADMINISTRATOR);
        accounts.changeRole(id, Role.of(role));
        flash.addFlashAttribute(
                "notice", account.name() + " is now " + Role.of(role).word() + ".");
        return "redirect:/people";
    }

    @PostMapping("/{id}/closure")
    @Transactional
    String close(Account viewer, @PathVariable UUID id, RedirectAttributes flash) {
        requireAdministrator(viewer);
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        requireAnotherAdministrator(account, false);
        accounts.disable(id);
        flash.addFlashAttribute("notice", account.name() + " cannot sign in any more. What they wrote stays.");
        return "redirect:/people";
    }

    @PostMapping("/{id}/opening")
    String open(Account viewer, @PathVariable UUID id) {
        requireAdministrator(viewer);
        accounts.enable(id);
        return "redirect:/people";
    }

    private void requireAnotherAdministrator(Account account, boolean stays) {
        if (account.isAdministrator() && account.enabled() && !stays && accounts.administratorsLocked() < 2) {
            throw new Forbidden("The last administrator stays one. Make somebody else an administrator first.");
        }
    }

    static void requireAdministrator(Account viewer) {
        if (!viewer.isAdministrator()) {
            throw new Forbidden("Only an administrator may do this. Ask one of those listed on the page People.");
        }
    }
}
