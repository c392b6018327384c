package dev.hindcast.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code Europe/Berlin}, {@code UTC} or {@code +02:00}. */
final class ZoneName implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
        try {
            return value.equalsIgnoreCase("UTC") || value.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "“" + value + "” is no time zone; write it like Europe/Berlin, UTC or +02:00");
        }
    }
}
