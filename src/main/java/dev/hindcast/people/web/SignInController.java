package dev.hindcast.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    @GetMapping("/")
    String home() {
        return "redirect:/incidents";
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) String wrong,
            @RequestParam(required = false) String wait,
            @RequestParam(required = false) String out,
            @RequestParam(required = false) String over,
            Model model) {
        String message = wrong != null
                ? "That address and password do not belong together. Try again."
                : wait != null
                        ? "Too many tries for this address. Wait a minute, then try again."
                        : over != null
                                ? "The review you were a guest of is over, or takes no guests any more. Thank you for being there."
                                : out != null ? "You are signed out." : "";
        model.addAttribute("message", message);
        return "people/sign-in";
    }
}
