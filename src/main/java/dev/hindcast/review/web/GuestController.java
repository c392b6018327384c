package dev.hindcast.review.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Guests;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.GuestDoor;
import dev.hindcast.review.ReviewId;
import dev.hindcast.review.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a guest's link: a name, and one is in the room. */
@Controller
class GuestController {
    private static final int LONGEST_NAME = 60;

    private final GuestDoor door;
    private final Reviews reviews;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    GuestController(GuestDoor door, Reviews reviews) {
        this.door = door;
        this.reviews = reviews;
    }

    @GetMapping("/reviews/{id}/guest")
    ModelAndView form(@Nullable Account viewer, @PathVariable String id, @RequestParam(defaultValue = "") String key) {
        ReviewId session = ReviewId.of(id);
        if (viewer != null && reviews.find(session).isPresent()) {
            return new ModelAndView("redirect:/reviews/" + session);
        }
        if (!door.opens(session, key)) {
            throw new NotFound();
        }
        return page("", viewer, "");
    }

    @PostMapping("/reviews/{id}/guest")
    ModelAndView enter(
            @Nullable Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReviewId session = ReviewId.of(id);
        if (!door.opens(session, key)) {
            throw new NotFound();
        }
        if (name.isBlank()) {
            return page(name, viewer, "Enter your name, so that the others know who is there.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            return page(name, viewer, "Enter a name of at most " + LONGEST_NAME + " characters.");
        }
        UUID guest = door.enter(session, key, name.strip()).orElseThrow(NotFound::new);
        signIn(guest, request, response);
        return new ModelAndView("redirect:/reviews/" + session);
    }

    /** In a web session of its own: nothing that somebody knew or did before coming in lasts. */
    private void signIn(UUID guest, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                guest.toString(), null, List.of(new SimpleGrantedAuthority("ROLE_" + Guests.ROLE))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static ModelAndView page(String name, @Nullable Account viewer, String complaint) {
        ModelAndView page = new ModelAndView("review/guest");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("name", name);
        page.addObject("signedInAs", viewer == null ? "" : viewer.name());
        page.addObject("complaint", complaint);
        return page;
    }
}
