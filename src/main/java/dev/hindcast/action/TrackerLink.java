package dev.hindcast.action;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an action is followed up in a tracker outside. Nothing is ever fetched from there.
 *
 * @param address as it was written; not always one that can be opened, see {@link #isOpenable()}
 */
public record TrackerLink(String address) {
    private static final int LONGEST = 2_000;
    private static final int READABLE = 48;

    /** Jira, Linear, YouTrack: {@code …/browse/PAY-12}, {@code …/issue/ENG-7/slow-page}. */
    private static final Pattern KEY =
            Pattern.compile("(?:/.*)?/(?:browse|issues?)/([A-Za-z][A-Za-z0-9_]*-\\d+)(?:/.*)?");

    /** GitHub, Gitea, Forgejo, Bitbucket: {@code /owner/repo/issues/12}. */
    private static final Pattern REPOSITORY =
            Pattern.compile("/([^/]+/[^/]+)/(?:issues|pull|pulls|pull-requests)/(\\d+)(?:/.*)?");

    /** GitLab: {@code /group/project/-/issues/12}. */
    private static final Pattern PROJECT =
            Pattern.compile("/(.+)/-/(?:(issues|work_items)|merge_requests)/(\\d+)(?:/.*)?");

    /** @throws Refused when it is not a web address that can be opened */
    public static TrackerLink typed(String address) {
        TrackerLink link = new TrackerLink(address.strip());
        if (!link.isOpenable()) {
            throw new Refused(
                    "“" + shortened(link.address) + "” is not a web address of an issue. Copy it whole from the"
                            + " browser, such as https://jira.example.com/browse/PAY-12, and without a user name or password.");
        }
        return link;
    }

    /** Whether it is an {@code http} or {@code https} address without a user in it, which a page may link to. */
    public boolean isOpenable() {
        URI uri = uri();
        return uri != null && address.length() <= LONGEST;
    }

    /**
     * The issue as people call it, as far as the address alone tells: {@code PAY-12}, {@code owner/repo#12}, host and
     * path where they are short, else the host. What cannot be opened is called as it was written.
     */
    public String label() {
        URI uri = uri();
        if (uri == null) {
            return address;
        }
        String path = uri.getPath() == null ? "" : uri.getPath();
        Matcher key = KEY.matcher(path);
        if (key.matches()) {
            return key.group(1).toUpperCase(Locale.ROOT);
        }
        Matcher project = PROJECT.matcher(path);
        if (project.matches()) {
            return project.group(1) + (project.group(2) == null ? "!" : "#") + project.group(3);
        }
        Matcher repository = REPOSITORY.matcher(path);
        if (repository.matches()) {
            return repository.group(1) + "#" + repository.group(2);
        }
        String host = uri.getRawAuthority();
        String whole = host + (path.equals("/") ? "" : path) + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
        return whole.length() <= READABLE ? whole : host;
    }

    private @Nullable URI uri() {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getRawAuthority();
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && host != null && !host.contains("@") ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    @Override
    public String toString() {
        return address;
    }
}
