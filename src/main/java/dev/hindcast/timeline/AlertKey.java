package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an alert and its recovery have in common: the attribute {@code alert}, or else service and text without state. */
final class AlertKey {
    private static final Pattern STATE_AHEAD =
            Pattern.compile("^\\W*(problem|recovery|firing|resolved|ok|critical|warning|alerting)\\b[\\s:\\d\\]-]*");
    private static final Pattern STATE_BEHIND = Pattern.compile(
            "\\s(is|has|was)\\s(now\\s)?(ok|critical|warning|unknown|down|up|firing|resolved|recovered)\\b.*");
    private static final Pattern STATE_WORD = Pattern.compile(
            "\\b(fires|fired|firing|resolved|resolves|recovered|recovers|triggered|closed|opened|started|ended)\\b");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private AlertKey() {}

    static String of(Event event) {
        String named = event.attributes().get("alert");
        if (named != null && !named.isBlank()) {
            return named;
        }
        String text = event.text().toLowerCase(Locale.ROOT);
        text = STATE_AHEAD.matcher(text).replaceFirst("");
        text = STATE_BEHIND.matcher(text).replaceFirst("");
        text = STATE_WORD.matcher(text).replaceAll(" ");
        String service = event.service() == null ? "" : event.service();
        return service + "\n" + NOT_A_WORD.matcher(text).replaceAll(" ").strip();
    }
}
