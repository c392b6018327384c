package dev.hindcast.review.anonymous.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what says who is asking, lets nothing through but batches, and lets no failure out: the usual ways of telling an
 * error write to the log, or quote what was sent.
 */
final class WithoutTraces extends OncePerRequestFilter {
    private static final Pattern BATCH = Pattern.compile("/anonymous/reviews/[0-9a-f-]{36}/batch");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (request.getHeader("Cookie") != null || request.getHeader("Authorization") != null) {
            PaddedAnswer.refuse(
                    response,
                    400,
                    "Requests to this address must not say who sends them: leave out cookies and sign-in.");
        } else if (!request.getMethod().equals("POST")
                || !BATCH.matcher(request.getRequestURI()).matches()) {
            PaddedAnswer.refuse(response, 404, "There is nothing here but batches.");
        } else {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | RuntimeException e) {
                PaddedAnswer.refuse(
                        response, 500, "This could not be stored just now. Send it again with the next batch.");
            }
        }
    }
}
