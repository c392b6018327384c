package dev.hindcast.evidence.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The English words of stamps: months and days of the week, whole or cut to three letters or more. */
final class Words {
    private Words() {}

    static @Nullable Integer month(String word) {
        for (Month month : Month.values()) {
            if (names(word, month.name())) {
                return month.getValue();
            }
        }
        return null;
    }

    static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (names(word, day.name())) {
                return day;
            }
        }
        return null;
    }

    private static boolean names(String word, String name) {
        int length = word.endsWith(".") ? word.length() - 1 : word.length();
        return length >= 3 && name.startsWith(word.substring(0, length).toUpperCase(Locale.ROOT));
    }
}
