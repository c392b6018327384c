package dev.hindcast.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts a {@link Page} into the model of every page. */
@ControllerAdvice
public class Pages {
    /** The request attribute under which whoever knows the viewer leaves a {@link Viewer}. */
    public static final String VIEWER = Pages.class.getName() + ".viewer";

    /** The viewer as far as pages are concerned. */
    public interface Viewer {
        String name();

        boolean mayEdit();

        boolean isAdministrator();

        boolean isGuest();

        ZoneId zone();
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return of(request);
    }

    static Page of(HttpServletRequest request) {
        Viewer viewer = (Viewer) request.getAttribute(VIEWER);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                viewer == null ? null : viewer.name(),
                viewer != null && viewer.mayEdit(),
                viewer != null && viewer.isAdministrator(),
                viewer != null && viewer.isGuest(),
                viewer == null ? ZoneOffset.UTC : viewer.zone(),
                request.getRequestURI(),
                csrf,
                notice(RequestContextUtils.getInputFlashMap(request)));
    }

    private static @Nullable String notice(@Nullable Map<String, ?> flash) {
        return flash != null && flash.get("notice") instanceof String notice ? notice : null;
    }
}
