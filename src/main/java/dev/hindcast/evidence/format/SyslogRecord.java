package dev.hindcast.evidence.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One record of syslog taken apart, of RFC 3164, of RFC 5424, or of the forms with an ISO stamp that rsyslog and others
 * write.
 *
 * @param stamp as written
 * @param app the program that wrote it
 * @param attributes level, facility, pid, message id and structured data, as far as they are there
 */
record SyslogRecord(
        String stamp, @Nullable String host, @Nullable String app, String text, Map<String, String> attributes) {
    private static final String[] LEVELS = {"emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"};
    private static final String[] FACILITIES = {
        "kern",
        "user",
        "mail",
        "daemon",
        "auth",
        "syslog",
        "lpr",
        "news",
        "uucp",
        "cron",
        "authpriv",
        "ftp",
        "ntp",
        "audit",
        "console",
        "solaris-cron",
        "local0",
        "local1",
        "local2",
        "local3",
        "local4",
        "local5",
        "local6",
        "local7"
    };

    static final String ISO_STAMP =
            "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?";
    static final String OLD_STAMP =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} (?:\\d{4} )?\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?";
    private static final String PRIORITY = "(?:<(\\d{1,3})>)?";
    private static final Pattern RFC_5424 = Pattern.compile(
            "<(\\d{1,3})>1 (-|" + ISO_STAMP + ") (\\S{1,255}) (\\S{1,48}) (\\S{1,128}) (\\S{1,32}) (.*)",
            Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile(PRIORITY + "(?:(" + OLD_STAMP + ")(:?)|(" + ISO_STAMP + ")) (.*)", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("([\\w./@()-]{1,128})(?:\\[([\\w.-]{1,40})\\])?(?: <(\\w+)>)?:(?: (.*)|)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("([\\w.:-]+) (.*)", Pattern.DOTALL);
    private static final Pattern LEVEL =
            Pattern.compile("(?i)emerg|alert|crit(?:ical)?|err(?:or)?|warn(?:ing)?|notice|info|debug");

    /** The record, or null where the text does not begin like one. */
    static @Nullable SyslogRecord of(String text) {
        Matcher modern = RFC_5424.matcher(text);
        if (modern.matches()) {
            return modern(modern);
        }
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? plain(plain) : null;
    }

    private static SyslogRecord modern(Matcher found) {
        Map<String, String> attributes = new LinkedHashMap<>();
        priority(found.group(1), attributes);
        String app = nil(found.group(4));
        put(attributes, "pid", nil(found.group(5)));
        put(attributes, "msgid", nil(found.group(6)));
        String text = StructuredData.read(found.group(7), attributes);
        String host = nil(found.group(3));
        put(attributes, "host", host);
        return new SyslogRecord(found.group(2), host, app, text, attributes);
    }

    private static SyslogRecord plain(Matcher found) {
        Map<String, String> attributes = new LinkedHashMap<>();
        priority(found.group(1), attributes);
        String stamp = found.group(2) != null ? found.group(2) : found.group(4);
        String rest = found.group(5);
        boolean noHost = ":".equals(found.group(3));
        String host = null;
        Matcher tag = TAG.matcher(rest);
        if (!noHost && !tag.matches()) {
            Matcher named = HOST.matcher(rest);
            if (named.matches()) {
                rest = named.group(2);
                if (LEVEL.matcher(named.group(1)).matches()) {
                    attributes.put("level", named.group(1).toLowerCase(Locale.ROOT));
                } else {
                    host = named.group(1);
                }
                tag = TAG.matcher(rest);
            }
        }
        String app = null;
        if (!noHost && tag.matches()) {
            app = tag.group(1);
            put(attributes, "pid", tag.group(2));
            put(attributes, "level", tag.group(3) == null ? null : tag.group(3).toLowerCase(Locale.ROOT));
            rest = tag.group(4) == null ? "" : tag.group(4);
        }
        put(attributes, "host", host);
        return new SyslogRecord(stamp, host, app, rest.strip(), attributes);
    }

    /** RFC 5424, section 6.2.1: eight times the facility plus the severity. */
    private static void priority(@Nullable String written, Map<String, String> attributes) {
        if (written != null) {
            int priority = Integer.parseInt(written);
            attributes.put("level", LEVELS[priority % 8]);
            attributes.put("facility", priority / 8 < FACILITIES.length ? FACILITIES[priority / 8] : "" + priority / 8);
        }
    }

    private static void put(Map<String, String> attributes, String key, @Nullable String value) {
        if (value != null) {
            attributes.put(key, value);
        }
    }

    private static @Nullable String nil(String value) {
        return value.equals("-") ? null : value;
    }
}
