package dev.hindcast.incident;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people type them: {@code 12,000}, {@code 12 k}, {@code 3–5 %}, {@code 10 k–25 k EUR}, {@code 1 h 10 min}.
 * What could mean two things is refused with a sentence that says how to write it.
 */
public final class ImpactNumbers {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[–—]|(?<=[\\p{L}%\\d\\s])-|\\bto\\b|\\bbis\\b)\\s*");
    private static final Pattern PART = Pattern.compile(
            "(?<before>[$€£¥]|[A-Z]{3}\\b)?\\s*(?<digits>\\d[\\d.,'\u00a0\u202f ]*?)\\s*(?<times>(?:thousand|million|billion|mio|mn|bn|[kKmM])(?!\\p{L}))?"
                    + "\\s*(?<after>%|percent|[$€£¥]|[^\\d\\s%][^\\d]*)?");
    private static final Pattern DURATION =
            Pattern.compile("(?<digits>\\d[\\d.,]*)\\s*(?<unit>d|days?|h|hours?|min|minutes?|m|s|sec|seconds?)\\b\\s*");
    private static final Pattern TRAILING = Pattern.compile("(?:d|days?|h|hours?|min|minutes?|m|s|sec|seconds?)\\s*$");
    private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "£", "GBP");

    private final ImpactKind kind;
    private final String unit;
    private final String typed;

    private ImpactNumbers(ImpactKind kind, String unit, String typed) {
        this.kind = kind;
        this.unit = unit.strip();
        this.typed = typed.strip();
    }

    /**
     * @param unit the currency, or what a free figure counts, where the form asked for it apart; may be empty
     * @throws ImpactUnreadable when it is no number, or could be two
     */
    public static ImpactRange read(ImpactKind kind, String typed, String unit) {
        return new ImpactNumbers(kind, unit, typed).read();
    }

    private ImpactRange read() {
        if (typed.isEmpty()) {
            throw refuse("Give a number, or say that it is unknown: that is an answer too.");
        }
        if (typed.startsWith("-") || typed.startsWith("−")) {
            throw refuse("%s lies below zero.");
        }
        if (typed.matches("^(?:~|≈|about |around |circa |ca\\.? ).*")) {
            throw refuse("How far off may %s be? Give it as a range, such as 3,000–5,000.");
        }
        String[] ends = BETWEEN.split(typed, -1);
        if (ends.length > 2) {
            throw refuse("%s has more than two ends. Write a range as 3–5.");
        }
        ImpactRange range = kind == ImpactKind.DURATION ? duration(ends) : numbers(ends);
        if (range.low().compareTo(range.high()) > 0) {
            throw refuse("%s begins with the larger end. Write the smaller one first.");
        }
        if (kind.isWhole() && (isBroken(range.low()) || isBroken(range.high()))) {
            throw refuse("%s is no whole number.");
        }
        return range;
    }

    private static boolean isBroken(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private ImpactRange numbers(String[] ends) {
        Part last = part(ends[ends.length - 1]);
        if (ends.length == 1) {
            return new ImpactRange(last.number(), last.number(), unit(last.unit()));
        }
        Part first = part(ends[0]);
        if (first.times().isEmpty() && !last.times().isEmpty()) {
            throw refuse("Does %s begin at " + ends[0].strip() + " or at " + ends[0].strip() + " " + last.times()
                    + "? Write both ends in full.");
        }
        if (!first.unit().isEmpty() && !last.unit().isEmpty() && !first.unit().equals(last.unit())) {
            throw refuse("The two ends of %s count different things.");
        }
        return new ImpactRange(first.number(), last.number(), unit(last.unit().isEmpty() ? first.unit() : last.unit()));
    }

    private Part part(String text) {
        Matcher matcher = PART.matcher(text.strip());
        if (!matcher.matches()) {
            throw refuse("%s is no number. Write it as 12,000 or 12 k, a range as 3–5.");
        }
        String times = orEmpty(matcher.group("times"));
        String before = orEmpty(matcher.group("before"));
        String after = orEmpty(matcher.group("after")).strip();
        if (times.equals("m")) {
            throw refuse("%s: thousand or million? Write 3 k or 3 million.");
        }
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            throw refuse("%s names two units.");
        }
        BigDecimal number = digits(matcher.group("digits").strip());
        return new Part(number.multiply(factor(times)), times, before.isEmpty() ? after : before);
    }

    private static BigDecimal factor(String times) {
        return switch (times.toLowerCase(Locale.ROOT)) {
            case "" -> BigDecimal.ONE;
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }

    /** A comma before exactly three digits groups thousands, as everywhere on these pages; a lone point there is unclear. */
    private BigDecimal digits(String digits) {
        String text = digits.replaceAll("(?<=\\d)['\u00a0\u202f ](?=\\d{3}(?:\\D|$))", "");
        if (text.matches("\\d+(?:\\.\\d+)?") && !text.matches("[1-9]\\d{0,2}\\.\\d{3}")) {
            return new BigDecimal(text);
        }
        if (text.matches("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?")) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (text.matches("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?:,\\d+)?|[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+")) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (text.matches("\\d+,\\d{1,2}")) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (text.matches("[1-9]\\d{0,2}\\.\\d{3}")) {
            throw refuse("%s could be " + text.replace(".", "") + " or a little more than "
                    + text.substring(0, text.indexOf('.')) + ". Write it as " + text.replace('.', ',') + " or "
                    + text.replaceFirst("0+$", "").replaceFirst("\\.$", "") + ".");
        }
        throw refuse("%s is no number. Write it as 12,000 or 12 k, a range as 3–5.");
    }

    private String unit(String written) {
        String word = written.equals("percent") ? "%" : written;
        return switch (kind) {
            case MONEY -> currency(word);
            case ERROR_BUDGET -> only(word, List.of("%"), "percent");
            case USERS -> only(word, List.of("user", "users", "people", "customers", "accounts"), "users");
            case TICKETS -> only(word, List.of("ticket", "tickets"), "tickets");
            default -> {
                if (!word.isEmpty() && !unit.isEmpty() && !word.equals(unit)) {
                    throw refuse("%s names another unit than “" + unit + "”.");
                }
                yield word.isEmpty() ? unit : word;
            }
        };
    }

    private String only(String word, List<String> allowed, String wanted) {
        if (!word.isEmpty() && !allowed.contains(word.toLowerCase(Locale.ROOT))) {
            throw refuse("This figure counts " + wanted + "; %s names something else.");
        }
        return "";
    }

    private String currency(String written) {
        String code = written.equals("$") || written.equals("¥") ? unit : CURRENCIES.getOrDefault(written, written);
        code = (code.isEmpty() ? CURRENCIES.getOrDefault(unit, unit) : code).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw refuse("In which currency is %s? Write its three letters, such as EUR or USD.");
        }
        String other = CURRENCIES.getOrDefault(unit, unit).toUpperCase(Locale.ROOT);
        if (!other.isEmpty() && !other.equals(code)) {
            throw refuse("%s names another currency than " + other + ".");
        }
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw refuse("“" + code + "” is no currency. Write its three letters, such as EUR or USD.");
        }
    }

    private ImpactRange duration(String[] ends) {
        BigDecimal high = seconds(ends[ends.length - 1]);
        if (ends.length == 1) {
            return new ImpactRange(high, high, "");
        }
        String first = ends[0];
        Matcher unit = TRAILING.matcher(ends[1]);
        boolean bare = first.strip().matches("[\\d.,]+");
        return new ImpactRange(seconds(bare && unit.find() ? first + " " + unit.group() : first), high, "");
    }

    private BigDecimal seconds(String text) {
        String rest = text.strip();
        if (rest.matches("[\\d.,]+")) {
            throw refuse(rest + " of what? Write " + rest + " min or " + rest + " h.");
        }
        Matcher matcher = DURATION.matcher(rest);
        BigDecimal sum = BigDecimal.ZERO;
        long before = Long.MAX_VALUE;
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            long factor = secondsIn(matcher.group("unit"));
            if (factor >= before) {
                break;
            }
            sum = sum.add(digits(matcher.group("digits")).multiply(BigDecimal.valueOf(factor)));
            before = factor;
            end = matcher.end();
        }
        // "1 h 30": what follows hours without a unit is minutes.
        Matcher minutes = Pattern.compile("[0-5]?\\d").matcher(rest.substring(end));
        if (before == 3_600 && minutes.matches()) {
            return sum.add(BigDecimal.valueOf(60L * Integer.parseInt(minutes.group())));
        }
        if (end == 0 || end < rest.length()) {
            throw refuse("%s is no length of time. Write it as 44 min or 1 h 10 min.");
        }
        return sum;
    }

    private static long secondsIn(String unit) {
        return switch (unit.charAt(0)) {
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            default -> 1;
        };
    }

    /** @param sentence {@code %s} stands for what was typed */
    private ImpactUnreadable refuse(String sentence) {
        return new ImpactUnreadable(sentence.replace("%s", "“" + typed + "”"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Part(BigDecimal number, String times, String unit) {}
}
