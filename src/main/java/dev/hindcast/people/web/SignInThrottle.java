package dev.hindcast.people.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down guessing: after five wrong passwords for one address, the next try has to wait a minute. Per node. */
@Component
class SignInThrottle {
    private static final int TRIES = 5;
    private static final int REMEMBERED = 10_000;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    AuthenticationSuccessHandler onSuccess() {
        SavedRequestAwareAuthenticationSuccessHandler next = new SavedRequestAwareAuthenticationSuccessHandler();
        next.setDefaultTargetUrl("/incidents");
        return (request, response, authentication) -> {
            failures.remove(address(request));
            next.onAuthenticationSuccess(request, response, authentication);
        };
    }

    AuthenticationFailureHandler onFailure() {
        SimpleUrlAuthenticationFailureHandler next = new SimpleUrlAuthenticationFailureHandler("/sign-in?wrong");
        return (request, response, failure) -> {
            if (failures.size() > REMEMBERED) {
                failures.values()
                        .removeIf(known -> known.last.isBefore(clock.instant().minus(PAUSE)));
            }
            failures.merge(
                    address(request),
                    new Failures(1, clock.instant()),
                    (before, now) -> new Failures(before.count + 1, now.last));
            next.onAuthenticationFailure(request, response, failure);
        };
    }

    Filter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                boolean signingIn = request.getMethod().equals("POST")
                        && request.getRequestURI().equals("/sign-in");
                if (signingIn && mustWait(address(request))) {
                    response.sendRedirect("/sign-in?wait");
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }

    private boolean mustWait(String address) {
        Failures known = failures.get(address);
        if (known == null || known.count < TRIES) {
            return false;
        }
        if (known.last.plus(PAUSE).isBefore(clock.instant())) {
            failures.remove(address);
            return false;
        }
        return true;
    }

    private static String address(HttpServletRequest request) {
        String email = request.getParameter("email");
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
