package dev.hindcast.evidence.time;

import dev.hindcast.evidence.EvidenceSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides once per file whether its dates put the day or the month first, from all of its rows: 13/04 can only be day
 * first. Where no row decides, says so and why it was read as it was.
 */
final class DayOrders {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");

    private final @Nullable DayOrder told;
    private final @Nullable LocalDate near;
    private final @Nullable EvidenceSource source;
    private final Consumer<String> assume;
    private final TreeSet<LocalDate> dayFirst = new TreeSet<>();
    private final TreeSet<LocalDate> monthFirst = new TreeSet<>();
    private Written.@Nullable DayMonth onlyDayFirst;
    private Written.@Nullable DayMonth onlyMonthFirst;
    private @Nullable DayOrder decided;
    private boolean looked;

    DayOrders(
            @Nullable DayOrder told,
            @Nullable LocalDate near,
            @Nullable EvidenceSource source,
            Consumer<String> assume) {
        this.told = told;
        this.near = near;
        this.source = source;
        this.assume = assume;
    }

    LocalDate date(Written.DayMonth written, boolean halfDay) throws UnreadableStamp {
        if (!written.ambiguous()) {
            boolean dayFirst = written.canBeDayFirst();
            if (told != null && written.first() != written.second() && dayFirst != (told == DayOrder.DAY_FIRST)) {
                throw new UnreadableStamp("“" + written.text() + "” cannot have the "
                        + (told == DayOrder.DAY_FIRST ? "day" : "month") + " first, as told");
            }
            return date(written, dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
        }
        DayOrder order = told != null ? told : fromAllRows(written, halfDay);
        return date(written, order);
    }

    private DayOrder fromAllRows(Written.DayMonth written, boolean halfDay) throws UnreadableStamp {
        if (!looked) {
            looked = true;
            look(written.separator());
            if (onlyDayFirst == null || onlyMonthFirst == null) {
                decided = decide(written, halfDay);
            }
        }
        if (decided == null) {
            throw new UnreadableStamp(
                    "“" + written.text() + "” may have the day or the month first: some rows put the day first ("
                            + (onlyDayFirst == null ? "" : onlyDayFirst.text()) + "), others the month ("
                            + (onlyMonthFirst == null ? "" : onlyMonthFirst.text())
                            + "); say which with --day-first or --month-first");
        }
        return decided;
    }

    private DayOrder decide(Written.DayMonth written, boolean halfDay) {
        if (onlyDayFirst != null) {
            return DayOrder.DAY_FIRST;
        }
        if (onlyMonthFirst != null) {
            return DayOrder.MONTH_FIRST;
        }
        DayOrder order;
        String because;
        if (near != null && dayFirst.contains(near) != monthFirst.contains(near)) {
            order = dayFirst.contains(near) ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
            because = "one of its dates is then the day that was told, " + near;
        } else if (written.separator() == '.') {
            order = DayOrder.DAY_FIRST;
            because = "dates with dots are";
        } else if (halfDay) {
            order = DayOrder.MONTH_FIRST;
            because = "its clock has twelve hours";
        } else if (dayFirst.size() > 1 && span(dayFirst) != span(monthFirst)) {
            order = span(dayFirst) < span(monthFirst) ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
            because = "its days then lie closer together";
        } else {
            order = DayOrder.DAY_FIRST;
            because = "most of the world writes so";
        }
        assume.accept(written.text() + " could be " + date(written, DayOrder.DAY_FIRST) + " or "
                + date(written, DayOrder.MONTH_FIRST) + " and no row decides: read as "
                + (order == DayOrder.DAY_FIRST ? "day" : "month") + " first, because " + because
                + "; say otherwise with --day-first or --month-first");
        return order;
    }

    /** Only the first date of a row counts: that is where its stamp is, what follows may be text. */
    private void look(char separator) {
        if (source == null) {
            return;
        }
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                Matcher found = DATE.matcher(row);
                if (found.find() && found.group(2).charAt(0) == separator) {
                    count(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(3)),
                            found.group(4),
                            separator);
                }
            }
        } catch (IOException e) {
            assume.accept("the order of day and month was not decided from all rows: they cannot be read twice");
        }
    }

    private void count(int first, int second, String digits, char separator) {
        int year = Integer.parseInt(digits);
        Written.DayMonth one = new Written.DayMonth(first, second, StampScanner.century(year, digits), separator);
        LocalDate asDayFirst = valid(one, DayOrder.DAY_FIRST);
        LocalDate asMonthFirst = valid(one, DayOrder.MONTH_FIRST);
        if (asDayFirst != null && asMonthFirst != null) {
            dayFirst.add(asDayFirst);
            monthFirst.add(asMonthFirst);
        } else if (asDayFirst != null) {
            onlyDayFirst = one;
        } else if (asMonthFirst != null) {
            onlyMonthFirst = one;
        }
    }

    private static long span(TreeSet<LocalDate> days) {
        return days.last().toEpochDay() - days.first().toEpochDay();
    }

    private static @Nullable LocalDate valid(Written.DayMonth written, DayOrder order) {
        try {
            return date(written, order);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate date(Written.DayMonth written, DayOrder order) {
        return order == DayOrder.DAY_FIRST
                ? LocalDate.of(written.year(), written.second(), written.first())
                : LocalDate.of(written.year(), written.first(), written.second());
    }
}
