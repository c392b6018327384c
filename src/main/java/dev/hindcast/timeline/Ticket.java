package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells a customer's ticket when others speak of it. A report that somebody made in chat is none: it was read there.
 *
 * @param number as people write it, such as {@code 88120} or {@code SUP-12}; null when the evidence has none
 * @param words its subject, in lower case
 */
record Ticket(@Nullable String number, String words) {
    private static final Set<String> NAMES = Set.of(
            "ticket", "ticketid", "ticketnumber", "ticketkey", "case", "caseid", "casenumber", "id", "key", "number");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{3,}|\\p{Alpha}[\\p{Alnum}]*-\\d+)");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:ticket|case|request)\\s+#?(\\d{3,}|\\p{Alpha}[\\p{Alnum}]*-\\d+)\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_QUOTE = 12;

    static Optional<Ticket> of(Event event) {
        if (event.kind() != Kind.REPORT) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(event.text());
        boolean speaks = named.find();
        String number = number(event.attributes());
        if (number == null && speaks) {
            number = named.group(1);
        }
        if (number == null && !event.source().equals("tickets")) {
            return Optional.empty();
        }
        String subject = speaks ? event.text().substring(named.end()) : event.text();
        return Optional.of(new Ticket(number, plain(subject)));
    }

    private static @Nullable String number(Map<String, String> attributes) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (NAMES.contains(Arrivals.plain(attribute.getKey()))) {
                Matcher number = NUMBER.matcher(attribute.getValue().strip());
                if (number.matches()) {
                    return number.group(1);
                }
            }
        }
        return null;
    }

    /** Whether a text, in lower case, names or quotes it. */
    boolean isMeantBy(String text) {
        return names(text) || (words.length() >= SHORTEST_QUOTE && text.contains(words));
    }

    private boolean names(String text) {
        if (number == null) {
            return false;
        }
        String wanted = number.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String subject) {
        return subject.strip().replaceAll("^[“\"'„]+|[”\"'“.]+$", "").toLowerCase(Locale.ROOT);
    }
}
