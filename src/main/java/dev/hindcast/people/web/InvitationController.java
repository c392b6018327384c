package dev.hindcast.people.web;

import dev.hindcast.people.Admission;
import dev.hindcast.people.Invitations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind an invitation link. */
@Controller
class InvitationController {
    private final Admission admission;
    private final Invitations invitations;

    InvitationController(Admission admission, Invitations invitations) {
        this.admission = admission;
        this.invitations = invitations;
    }

    @GetMapping("/invitations/{secret}")
    ModelAndView form(@PathVariable String secret) {
        if (invitations.open(secret).isEmpty()) {
            return page("", "", "This invitation has been used or is too old. Ask for a new one.", HttpStatus.GONE);
        }
        return page("", "", "", HttpStatus.OK);
    }

    @PostMapping("/invitations/{secret}")
    ModelAndView accept(
            @PathVariable String secret,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            RedirectAttributes flash) {
        try {
            admission.accept(secret, name, email, password);
        } catch (Admission.Refused refused) {
            return page(name, email, String.valueOf(refused.getMessage()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "Your account is ready. Sign in with it.");
        return new ModelAndView("redirect:/sign-in");
    }

    private static ModelAndView page(String name, String email, String message, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/accept");
        page.setStatus(status);
        page.addObject("name", name);
        page.addObject("email", email);
        page.addObject("message", message);
        page.addObject("open", status != HttpStatus.GONE);
        return page;
    }
}
