package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the list says around its statements. */
public final class ListWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private ListWords() {}

    /** {@code 1,204}. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    public static String title(ListFilter.View view) {
        return switch (view) {
            case MATTERS -> "What matters";
            case PINNED -> "Pinned";
            case ALL -> "All";
            case HIDDEN -> "Hidden";
        };
    }

    /** {@code Wednesday 4 March 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Sorts as text in the order of the list. */
    public static String order(Instant at) {
        return StatementRow.order(at);
    }

    /** In the order in which kinds are usually named. */
    public static List<Kind> kinds(Facets facets) {
        return facets.parts().stream()
                .map(Facets.Part::kind)
                .distinct()
                .sorted()
                .toList();
    }

    public static List<String> sources(Facets facets) {
        return facets.parts().stream().map(Facets.Part::source).distinct().toList();
    }
}
