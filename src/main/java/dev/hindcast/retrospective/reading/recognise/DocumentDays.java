package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import dev.hindcast.retrospective.reading.stamp.WrittenDate;
import dev.hindcast.retrospective.reading.stamp.ZoneWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a document states in full; they settle what other dates in it leave open, or nothing does. */
final class DocumentDays {
    private final Map<LocalDate, String> stated = new LinkedHashMap<>();
    private final Set<Integer> yearsOfHeadings = new HashSet<>();
    private @Nullable Boolean dayFirst;
    private String orderBy = "";
    private boolean contradictory;

    private DocumentDays() {}

    /** A time, or why there is none. */
    record Result(@Nullable StatedTime time, String why) {}

    /** A day, and by what it was settled; empty where it is written in full. */
    record Day(LocalDate day, String settled) {}

    /** @param fileName counts only where the text itself states no day */
    static DocumentDays of(List<Placed> pieces, String fileName) {
        DocumentDays days = new DocumentDays();
        for (Placed piece : pieces) {
            Block block = piece.block();
            if (!block.is(Block.Type.CODE)) {
                block.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> days.gather(cell.text(), cell.where()));
                if (block.is(Block.Type.HEADING)) {
                    days.heading(block.text());
                }
                String[] lines = block.text().split("\n");
                for (int i = 0; i < lines.length; i++) {
                    days.gather(lines[i], block.line(i));
                }
            }
        }
        Stamp named = days.stated.isEmpty() ? StampScanner.at(fileName, 0) : null;
        if (named != null && named.date() != null) {
            named.date().certain().ifPresent(day -> days.stated.put(day, "the file's name"));
        }
        return days;
    }

    private void heading(String text) {
        Stamp stamp = StampScanner.find(text);
        if (stamp != null && stamp.date() != null) {
            stamp.date().certain().ifPresent(day -> yearsOfHeadings.add(day.getYear()));
        }
    }

    private void gather(String text, Where where) {
        Stamp stamp = StampScanner.find(text);
        for (Stamp one = stamp; one != null; one = one.until()) {
            WrittenDate date = one.date();
            if (date != null) {
                date.certain().ifPresent(day -> stated.putIfAbsent(day, where.toString()));
                order(text, one, where);
            }
        }
    }

    /** A number above 12 shows how the others are written too, as long as nothing in the text contradicts it. */
    private void order(String text, Stamp stamp, Where where) {
        String written = text.substring(stamp.start(), stamp.end());
        java.util.regex.Matcher numbers = java.util.regex.Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}")
                .matcher(written);
        if (!numbers.lookingAt()) {
            return;
        }
        boolean first = Integer.parseInt(numbers.group(1)) > 12;
        boolean second = Integer.parseInt(numbers.group(2)) > 12;
        if (first != second) {
            contradictory = contradictory || dayFirst != null && dayFirst != first;
            dayFirst = first;
            orderBy = orderBy.isEmpty() ? where.toString() : orderBy;
        }
    }

    boolean isEmpty() {
        return stated.isEmpty();
    }

    /** @param known the day of a time without one; null if none is known @param zone of a time without one */
    Result time(Stamp stamp, @Nullable Day known, StatedZone zone) {
        List<String> settled = new ArrayList<>();
        Optional<Day> day = stamp.date() == null ? Optional.ofNullable(known) : day(stamp.date());
        if (stamp.date() != null && day.isEmpty()) {
            return new Result(null, why(stamp.date()));
        }
        day.map(Day::settled).filter(reason -> !reason.isEmpty()).ifPresent(settled::add);
        LocalDate date = day.map(Day::day).orElse(null);
        StatedZone own = stamp.zone().isEmpty()
                ? stamp.until() != null && !stamp.until().zone().isEmpty()
                        ? ZoneWords.meaning(stamp.until().zone())
                        : zone
                : ZoneWords.meaning(stamp.zone());
        return new Result(
                new StatedTime(
                        date,
                        stamp.time(),
                        stamp.precision(),
                        stamp.time() == null ? StatedZone.NOT_STATED : own,
                        stamp.approximate(),
                        until(stamp, date, settled),
                        settled.stream().distinct().toList()),
                "");
    }

    /** The end of a span; a time of day before that of the beginning is of the next day. */
    private @Nullable LocalDateTime until(Stamp stamp, @Nullable LocalDate from, List<String> settled) {
        Stamp until = stamp.until();
        if (until == null) {
            return null;
        }
        Optional<Day> day =
                until.date() == null ? Optional.ofNullable(from).map(one -> new Day(one, "")) : day(until.date());
        if (day.isEmpty()) {
            return null;
        }
        day.map(Day::settled).filter(reason -> !reason.isEmpty()).ifPresent(settled::add);
        LocalDate date = day.get().day();
        if (until.time() == null) {
            return date.atStartOfDay();
        }
        boolean passed =
                until.date() == null && stamp.time() != null && until.time().isBefore(stamp.time());
        if (passed) {
            settled.add("the end of the span is earlier in the day than its beginning, so it is of the next day");
        }
        return date.plusDays(passed ? 1 : 0).atTime(until.time());
    }

    Optional<Day> day(WrittenDate date) {
        if (date.open()) {
            return ordered(date);
        }
        if (date.year() != null) {
            return date.certain().map(day -> new Day(day, ""));
        }
        return withoutYear(date);
    }

    private Optional<Day> withoutYear(WrittenDate date) {
        List<LocalDate> same = stated.keySet().stream()
                .filter(day -> day.getMonthValue() == date.month() && day.getDayOfMonth() == date.day())
                .toList();
        Set<Integer> years = stated.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        if (same.size() == 1) {
            return Optional.of(
                    new Day(same.get(0), "the year " + same.get(0).getYear() + " from " + stated.get(same.get(0))));
        }
        Set<Integer> only = yearsOfHeadings.size() == 1 ? yearsOfHeadings : years;
        if (only.size() != 1) {
            return Optional.empty();
        }
        int year = only.iterator().next();
        String by = stated.entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        String all = only == years ? "" : " in headings";
        return date.in(year)
                .map(day -> new Day(day, "the year " + year + " from " + by + ", the only one that is stated" + all));
    }

    private Optional<Day> ordered(WrittenDate date) {
        Optional<LocalDate> first = date.year() == null ? Optional.empty() : dayFirst(date);
        Optional<LocalDate> second = date.year() == null ? Optional.empty() : date.in(date.year());
        if (dayFirst != null && !contradictory) {
            String reason = (dayFirst ? "day first" : "month first") + ", as " + orderBy + " shows";
            return (dayFirst ? first : second).map(day -> new Day(day, reason));
        }
        List<LocalDate> elsewhere = Stream.of(first, second)
                .flatMap(Optional::stream)
                .filter(stated::containsKey)
                .toList();
        return elsewhere.size() == 1
                ? Optional.of(
                        new Day(elsewhere.get(0), "the same day stands in full at " + stated.get(elsewhere.get(0))))
                : Optional.empty();
    }

    private static Optional<LocalDate> dayFirst(WrittenDate date) {
        return new WrittenDate(Objects.requireNonNull(date.year()), date.day(), date.month(), false).certain();
    }

    private static String why(WrittenDate date) {
        if (date.open()) {
            return "day or month may come first, and no other date in the text decides; write it as YYYY-MM-DD";
        }
        return date.year() == null
                ? "no year, and the text states none or several; write it as YYYY-MM-DD"
                : "there is no such day";
    }
}
