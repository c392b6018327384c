package dev.hindcast.people.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Admission;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name, zone and password. */
@Controller
@RequestMapping("/profile")
class ProfileController {
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    ProfileController(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @GetMapping
    String form(Account viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute(
                "zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        return "people/profile";
    }

    @PostMapping
    String change(Account viewer, @RequestParam String name, @RequestParam String zone, RedirectAttributes flash) {
        try {
            accounts.changeProfile(viewer.id(), name.isBlank() ? viewer.name() : name.strip(), ZoneId.of(zone));
            flash.addFlashAttribute("notice", "Saved.");
        } catch (DateTimeException e) {
            flash.addFlashAttribute("notice", "“" + zone + "” is no time zone. Choose one such as Europe/Berlin.");
        }
        return "redirect:/profile";
    }

    @PostMapping("/password")
    String changePassword(
            Account viewer, @RequestParam String current, @RequestParam String password, RedirectAttributes flash) {
        String known = accounts.passwordHash(viewer.id()).orElse("");
        if (!encoder.matches(current, known)) {
            flash.addFlashAttribute("notice", "The current password is not right. Nothing was changed.");
        } else if (password.length() < Admission.SHORTEST_PASSWORD) {
            flash.addFlashAttribute(
                    "notice", "Choose a password of at least " + Admission.SHORTEST_PASSWORD + " characters.");
        } else {
            accounts.changePassword(viewer.id(), Objects.requireNonNull(encoder.encode(password)));
            flash.addFlashAttribute("notice", "The password is changed.");
        }
        return "redirect:/profile";
    }
}
