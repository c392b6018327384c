package dev.hindcast.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 5m}, {@code 90s}, {@code 1h30m} or {@code 2d}. */
final class LengthOfTime implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        try {
            if (text.startsWith("P")) {
                return notNegative(Duration.parse(text), value);
            }
            int days = text.indexOf('D');
            String iso = days < 0
                    ? "PT" + text
                    : "P" + text.substring(0, days + 1)
                            + (days + 1 < text.length() ? "T" + text.substring(days + 1) : "");
            return notNegative(Duration.parse(iso), value);
        } catch (DateTimeParseException e) {
            throw notUnderstood(value);
        }
    }

    private static Duration notNegative(Duration length, String value) {
        if (length.isNegative()) {
            throw notUnderstood(value);
        }
        return length;
    }

    private static TypeConversionException notUnderstood(String value) {
        return new TypeConversionException("“" + value + "” is no length of time; write it like 5m, 90s or 1h30m");
    }
}
