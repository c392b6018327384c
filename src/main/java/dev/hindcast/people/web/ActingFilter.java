package dev.hindcast.people.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Guests;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a request work on behalf of who is signed in. The account is looked up each time, so that a changed role or a
 * disabled account counts at once.
 */
final class ActingFilter extends OncePerRequestFilter {
    private final Accounts accounts;
    private final Guests guests;

    ActingFilter(Accounts accounts, Guests guests) {
        this.accounts = accounts;
        this.guests = guests;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        boolean guest = signedIn.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + Guests.ROLE).equals(authority.getAuthority()));
        UUID id = UUID.fromString(signedIn.getName());
        Optional<Account> account = guest ? guests.find(id) : accounts.find(id).filter(Account::enabled);
        if (account.isEmpty()) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            response.sendRedirect(guest ? "/sign-in?over" : "/sign-in");
            return;
        }
        request.setAttribute(Pages.VIEWER, account.get());
        Acting.<IOException, ServletException>during(account.get().id(), () -> chain.doFilter(request, response));
    }
}
