package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names such as {@code 2026-03-12-checkout-outage.pdf}: the day, then the title in small letters, digits and hyphens, which
 * every file system keeps as they are. The day is the fact {@code date}, or else the first fact that begins with one.
 */
public final class FileNames {
    private static final int LONGEST = 60;
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final List<String[]> LETTERS = List.of(
            new String[] {"ä", "ae"},
            new String[] {"ö", "oe"},
            new String[] {"ü", "ue"},
            new String[] {"ß", "ss"},
            new String[] {"æ", "ae"},
            new String[] {"ø", "oe"},
            new String[] {"å", "aa"},
            new String[] {"œ", "oe"},
            new String[] {"đ", "d"},
            new String[] {"ł", "l"},
            new String[] {"ı", "i"},
            new String[] {"þ", "th"});

    private FileNames() {}

    public static String of(Written written, Format format) {
        return of(written) + "." + format.suffix();
    }

    /** Without a suffix, as a folder is named. */
    public static String of(Written written) {
        String title = slug(written.title());
        String day = day(written);
        return day.isEmpty() ? "retrospective-" + title : day + "-" + title;
    }

    /** The same for an incident about which nothing is written. */
    public static String of(LocalDate day, String title) {
        return day + "-" + slug(title);
    }

    private static String day(Written written) {
        return Stream.concat(Stream.ofNullable(written.front().get("date")), written.front().values().stream())
                .map(value -> DAY.matcher(String.valueOf(value)))
                .filter(Matcher::find)
                .map(day -> day.group(1))
                .findFirst()
                .orElse("");
    }

    private static String slug(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            letters = letters.replace(letter[0], letter[1]);
        }
        String slug = Normalizer.normalize(letters, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "untitled" : shortened(slug);
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
}
