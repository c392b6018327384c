package dev.hindcast.evidence.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a record in a program's own log.
 *
 * @param stamp as written, or as the day and time that it abbreviates
 * @param level in lower case; null where the line names none
 * @param sure whether the line can hardly be anything else, a line of chat above all
 */
record TextLogLine(String stamp, @Nullable String level, String text, boolean sure) {
    private static final Pattern STAMPED = Pattern.compile(
            "\\[?(\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}([.,]\\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)\\]?"
                    + "(?=[ :]|$)[ :]*");

    /** What Kubernetes' own programs write: level, month, day and time in one. */
    private static final Pattern KLOG =
            Pattern.compile("([IWEF])(\\d{2})(\\d{2}) (\\d{2}:\\d{2}:\\d{2}\\.\\d{1,9})\\s+");

    /** What container runtimes put in front: the stream, and whether the line is whole. */
    private static final Pattern CONTAINER = Pattern.compile("(?:stdout|stderr) [FP] ");

    private static final Pattern LEVEL = Pattern.compile(
            "\\b(?:level=\"?(\\w+)|(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|SEVERE|FATAL|CRITICAL|PANIC|LOG)\\b)");

    private static final int LEVEL_WITHIN = 80;
    private static final Map<String, String> KLOG_LEVELS =
            Map.of("I", "info", "W", "warning", "E", "error", "F", "fatal");
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** The record that a line begins; null when it begins none. */
    static @Nullable TextLogLine of(String line) {
        Matcher klog = KLOG.matcher(line);
        if (klog.lookingAt()) {
            return ofKlog(klog, line);
        }
        Matcher stamped = STAMPED.matcher(line);
        if (!stamped.lookingAt()) {
            return null;
        }
        String text = line.substring(stamped.end());
        Matcher container = CONTAINER.matcher(text);
        if (container.lookingAt()) {
            text = text.substring(container.end());
        }
        Matcher inner = KLOG.matcher(text);
        String level = inner.lookingAt() ? KLOG_LEVELS.get(inner.group(1)) : levelOf(text);
        return new TextLogLine(stamped.group(1), level, text.strip(), level != null || stamped.group(2) != null);
    }

    private static @Nullable TextLogLine ofKlog(Matcher klog, String line) {
        int month = Integer.parseInt(klog.group(2));
        if (month < 1 || month > MONTHS.length) {
            return null;
        }
        String stamp = MONTHS[month - 1] + " " + klog.group(3) + " " + klog.group(4);
        return new TextLogLine(
                stamp,
                KLOG_LEVELS.get(klog.group(1)),
                line.substring(klog.end()).strip(),
                true);
    }

    private static @Nullable String levelOf(String text) {
        Matcher level = LEVEL.matcher(text.length() > LEVEL_WITHIN ? text.substring(0, LEVEL_WITHIN) : text);
        if (!level.find()) {
            return null;
        }
        String word = level.group(1) != null ? level.group(1) : level.group(2);
        return word.toLowerCase(Locale.ROOT);
    }
}
