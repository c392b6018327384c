package dev.hindcast.retrospective.reading.recognise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time at the beginning of a text.
 *
 * @param rest what the text says besides
 */
record DurationText(Duration length, String rest) {
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(?:~|≈|approx(?:\\.|imately)?|around|about|roughly|circa|ca\\.|just over|almost|nearly)\\s*");
    private static final Pattern PART = Pattern.compile(
            "(?i)(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])(?:\\s*(?:,|and)?\\s*(?=\\d))?");
    private static final Pattern RUN_ON = Pattern.compile("(?i)(\\d{1,4})(d|h|m)(?=\\d)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})(?!\\S)");

    /** @param unit of a number without one, taken from its label; null where that gives none */
    static @Nullable DurationText of(String text, @Nullable String unit) {
        Matcher about = ABOUT.matcher(text.strip());
        String bare = about.lookingAt() ? text.strip().substring(about.end()) : text.strip();
        String approximate = about.lookingAt() ? about.group().strip() : "";
        if (unit != null && bare.matches("\\d{1,9}(\\.\\d+)?")) {
            return new DurationText(length(bare, unit), approximate);
        }
        Matcher clock = CLOCK.matcher(bare);
        if (clock.lookingAt()) {
            Duration length = Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3)));
            return new DurationText(length, rest(approximate, bare.substring(clock.end())));
        }
        return inParts(bare, approximate);
    }

    private static @Nullable DurationText inParts(String bare, String approximate) {
        Duration length = Duration.ZERO;
        int at = 0;
        while (true) {
            Matcher runOn = RUN_ON.matcher(bare).region(at, bare.length());
            runOn.useTransparentBounds(true);
            Matcher part = PART.matcher(bare).region(at, bare.length());
            if (runOn.lookingAt()) {
                length = length.plus(length(runOn.group(1), runOn.group(2)));
                at = runOn.end();
            } else if (part.lookingAt()) {
                length = length.plus(length(part.group(1), part.group(2)));
                at = part.end();
            } else {
                return at == 0 ? null : new DurationText(length, rest(approximate, bare.substring(at)));
            }
        }
    }

    private static String rest(String approximate, String rest) {
        String bare = rest.strip().replaceAll("^[,;.\\s]+|[.\\s]+$", "");
        String inner = bare.matches("\\([^()]*\\)") ? bare.substring(1, bare.length() - 1) : bare;
        return (approximate + " " + inner).strip();
    }

    private static Duration length(String number, String unit) {
        long seconds = switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'w' -> 7 * 86_400;
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            default -> 1;
        };
        return Duration.ofMillis(new BigDecimal(number.replace(',', '.'))
                .multiply(BigDecimal.valueOf(seconds * 1000))
                .longValue());
    }
}
