package dev.hindcast.evidence.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plain chat log taken apart.
 *
 * @param form what sort of line it is
 * @param stamp as written; empty for lines that carry none
 * @param until the end of a span of time that was written, or null
 * @param speaker as written, without the marks of rank before it; null where nobody is named
 * @param bulleted whether a list mark stands before the line
 */
record ChatLine(
        Form form,
        String stamp,
        @Nullable String until,
        @Nullable String speaker,
        String text,
        boolean bulleted) {

    enum Form {
        /** {@code 14:03 <priya> text}: hardly anything but a chat writes so. */
        NICK,
        /** {@code [14:03] priya: text}. */
        NAME,
        /** {@code Priya  14:03}, with the text on the lines below. */
        HEADING,
        /** {@code 14:03 -!- mei has joined}: about the chat, not in it. */
        NOTICE,
        /** {@code --- Day changed Wed Mar 04 2026}. */
        DAY,
        /** {@code 14:03 deployed checkout}: a stamp and a text, and nobody who says it. */
        STAMPED,
        /** Without a stamp. */
        OTHER
    }

    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:\\h?[AaPp]\\.?[Mm]\\b\\.?)?";
    private static final String ZONE = "(?:\\h?(?:Z|UTC|GMT|CES?T|[+-]\\d{2}:?\\d{2})(?![\\w:]))?";
    private static final String DATE =
            "(?:\\d{4}-\\d{2}-\\d{2}(?:T|,?\\h+)|\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4},?\\h+|(?:[A-Z][a-z]{2}\\h+\\d{1,2},?|\\d{1,2}\\h+[A-Z][a-z]{2})(?:\\h+\\d{4})?,?\\h+)";
    private static final String STAMP = "(" + DATE + "?" + TIME + ZONE + ")";
    private static final Pattern BULLET = Pattern.compile("^\\h*(?:[•◦‣∙·*\\-–—]\\h+)?\\u200e?");

    private static final Pattern STAMPED_LINE = Pattern.compile(
            "(?:\\[" + STAMP + "\\]|" + STAMP + "(?:\\h?[-–]\\h?(" + TIME + ZONE
                    + ")(?=\\h))?)(?:\\h*[:|]?(?:\\h+|$))(.*)",
            Pattern.DOTALL);
    private static final Pattern NICK =
            Pattern.compile("<\\h?[@+%&~!]?([^<>\\s]{1,64}(?:\\h[^<>\\s]{1,32}){0,3})>\\h?(.*)", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\\*\\h+([^\\s*]{1,64})\\h+(.+)");
    private static final Pattern NOTICE = Pattern.compile(
            "(?:-!-|\\*{3}|-->|<--|--|==|←|→|ℹ)\\h.*|(?:\\S+\\h)?(?:has (?:joined|left|quit)|joined|left|quit)(?:\\h#\\S+|\\h\\(.*\\)|\\h\\[.*\\])?");
    private static final Pattern NAME = Pattern.compile(
            "(?:-\\h)?([\\p{L}_\\[~`^|\\\\{][\\p{L}\\p{M}\\d_.'’@\\[\\]`^{}|\\\\-]{0,40}(?:\\h\\p{Lu}[\\p{L}\\p{M}\\d.'’-]{0,30}){0,3})(?::\\h+|\\t+(?:\\|\\h)?|\\h\\|\\h)(.*)");
    private static final Pattern LEVEL = Pattern.compile(
            "(?i)trace|debug|info|notice|warn(?:ing)?|err(?:or)?|crit(?:ical)?|fatal|severe|alert|emerg|note|https?|update|status|edit|todo|utc");
    private static final Pattern HEADING =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}\\d_.'’-]*(?:\\h[\\p{L}\\p{M}\\d_.'’()-]+){0,4})(?:\\h{2,}(?:APP\\h+)?"
                    + STAMP + "|,\\h?\\[" + STAMP + "\\]:?|\\h+\\[" + STAMP + "\\]:?)\\h*");
    private static final Pattern DAY_MARK =
            Pattern.compile("---\\h(?:Day changed|Log opened|Log closed)\\h(.+)|Session (?:Start|Time|Close): (.+)");

    static ChatLine of(String line) {
        Matcher bullet = BULLET.matcher(line);
        int from = bullet.find() ? bullet.end() : 0;
        boolean bulleted = from > 0 && !line.substring(0, from).isBlank();
        String rest = line.substring(from);
        if (!rest.isEmpty()
                && (Character.isDigit(rest.charAt(0))
                        || rest.charAt(0) == '['
                        || Character.isUpperCase(rest.charAt(0)))) {
            Matcher stamped = STAMPED_LINE.matcher(rest);
            if (stamped.matches()) {
                return stamped(stamped, bulleted);
            }
        }
        Matcher day = DAY_MARK.matcher(line);
        if (day.matches()) {
            String stamp = day.group(1) != null ? day.group(1) : day.group(2);
            return new ChatLine(Form.DAY, stamp, null, null, line, false);
        }
        Matcher heading = HEADING.matcher(rest);
        if (heading.matches()) {
            String stamp = heading.group(2) != null
                    ? heading.group(2)
                    : heading.group(3) != null ? heading.group(3) : heading.group(4);
            return new ChatLine(Form.HEADING, stamp, null, heading.group(1), "", bulleted);
        }
        return new ChatLine(Form.OTHER, "", null, null, line, bulleted);
    }

    private static ChatLine stamped(Matcher found, boolean bulleted) {
        String stamp = found.group(1) != null ? found.group(1) : found.group(2);
        String until = found.group(3);
        String text = found.group(4);
        Matcher nick = NICK.matcher(text);
        if (nick.matches()) {
            return new ChatLine(Form.NICK, stamp, null, nick.group(1), nick.group(2), bulleted);
        }
        if (NOTICE.matcher(text).matches()) {
            return new ChatLine(Form.NOTICE, stamp, null, null, text, bulleted);
        }
        Matcher action = ACTION.matcher(text);
        if (action.matches()) {
            return new ChatLine(Form.NICK, stamp, null, action.group(1), action.group(2), bulleted);
        }
        Matcher name = NAME.matcher(text);
        if (until == null && name.matches() && !LEVEL.matcher(name.group(1)).matches()) {
            return new ChatLine(Form.NAME, stamp, null, name.group(1), name.group(2), bulleted);
        }
        return new ChatLine(
                Form.STAMPED, stamp, until, null, text.startsWith("- ") ? text.substring(2) : text, bulleted);
    }
}
