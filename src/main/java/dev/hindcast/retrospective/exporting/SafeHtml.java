package dev.hindcast.retrospective.exporting;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;

/** What rendered Markdown may be, on pages and in files: prose, lists, tables, code and links outside. Nothing of it acts. */
public final class SafeHtml {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private SafeHtml() {}

    /** To be completed by what a page or a file allows beyond. */
    public static HtmlPolicyBuilder prose() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "em", "strong")
                .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a")
                .allowAttributes("start")
                .matching(COUNT)
                .onElements("ol")
                .allowAttributes("href")
                .onElements("a")
                .allowUrlProtocols("http", "https", "mailto");
    }
}
