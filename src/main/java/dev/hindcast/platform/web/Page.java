package dev.hindcast.platform.web;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page knows besides its own content.
 *
 * @param viewer the name of who is signed in; null when nobody is
 * @param guest the viewer has no account and is here for one review alone
 * @param zone the viewer's own zone
 * @param path the address of this page, without its query
 * @param notice something that has just succeeded, to be said once
 */
public record Page(
        @Nullable String viewer,
        boolean mayEdit,
        boolean administrator,
        boolean guest,
        ZoneId zone,
        String path,
        @Nullable CsrfToken csrf,
        @Nullable String notice) {
    /** Whether this page belongs to the part of the site below the path. */
    public boolean within(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
