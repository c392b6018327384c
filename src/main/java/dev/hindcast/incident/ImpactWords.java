package dev.hindcast.incident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Figures of the impact as people read them; each can be typed in again as it is shown. */
public final class ImpactWords {
    private ImpactWords() {}

    /** The answer alone, such as {@code 12,000}, {@code 3–5 %}, {@code degraded} or {@code unknown}. */
    public static String value(ImpactFigure figure) {
        ImpactRange range = figure.range();
        if (figure.known() == ImpactKnown.UNKNOWN || figure.known() == ImpactKnown.WITHDRAWN) {
            return figure.known().word();
        }
        return range == null ? figure.choice() : value(figure.kind(), range);
    }

    public static String value(ImpactKind kind, ImpactRange range) {
        if (kind == ImpactKind.DURATION) {
            String high = length(range.high());
            return range.isOne() ? high : length(range.low()) + " – " + high;
        }
        String number = range.isOne() ? number(range.low()) : number(range.low()) + "–" + number(range.high());
        String unit = kind == ImpactKind.ERROR_BUDGET ? "%" : range.unit();
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    /** {@code 44 min}, {@code 1 h 10 min}, {@code 2 d 3 h}; seconds only where there are some. */
    private static String length(BigDecimal seconds) {
        Duration length =
                Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
        StringBuilder said = new StringBuilder();
        add(said, length.toDays(), "d");
        add(said, length.toHoursPart(), "h");
        add(said, length.toMinutesPart(), "min");
        add(said, length.toSecondsPart(), "s");
        return said.isEmpty() ? "0 s" : said.toString();
    }

    private static void add(StringBuilder said, long count, String unit) {
        if (count > 0) {
            said.append(said.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
