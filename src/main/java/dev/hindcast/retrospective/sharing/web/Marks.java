package dev.hindcast.retrospective.sharing.web;

import dev.hindcast.retrospective.sharing.Replacing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Shows where stand-ins stand; in tags, and in words that are only seen when pointing at something, marks just go. */
final class Marks {
    private static final Pattern MARK =
            Pattern.compile("<title>[^<]*</title>|<[^>]*>|[" + Replacing.MARK + Replacing.MARKED + "]");

    private Marks() {}

    static String words(String text) {
        return html(HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    static String html(String html) {
        return shown(html, "<mark>", "</mark>");
    }

    static String picture(String html) {
        return shown(html, "<tspan class=\"stand-in\">", "</tspan>");
    }

    private static String shown(String html, String begin, String end) {
        return MARK.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group().charAt(0)) {
                            case Replacing.MARK -> begin;
                            case Replacing.MARKED -> end;
                            default -> Replacing.unmarked(found.group());
                        }));
    }
}
