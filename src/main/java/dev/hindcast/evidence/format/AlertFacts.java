package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one alert of Alertmanager states: that it began and, where it did, that it ended. */
final class AlertFacts {
    /** Alerts that fire always, on purpose, so that their silence shows when alerting is broken. */
    private static final Set<String> ALWAYS_ON =
            Set.of("Watchdog", "DeadMansSwitch", "DeadMansSnitch", "InfoInhibitor");

    private static final String EXPECTED_END =
            "an endsAt after the alert's last update is only when it would expire: no recovery was made of it";

    private AlertFacts() {}

    static void tell(Json alert, Facts facts, String source) {
        String key = AlertName.key(alert);
        String identity = source + " " + key + " " + instantOr(alert.first("startsAt"));
        if (contradicts(alert, facts)) {
            return;
        }
        facts.at(
                "startsAt",
                event -> event(event, alert, source, key)
                        .kind(isAlwaysOn(alert) ? Kind.NOTE : Kind.ALERT)
                        .text(AlertName.statement(alert))
                        .identity(identity));
        if (ended(alert, facts)) {
            facts.at(
                    "endsAt",
                    event -> event(event, alert, source, key)
                            .kind(Kind.RECOVERY)
                            .text(AlertName.of(alert) + " resolved")
                            .identity(identity));
        }
    }

    private static boolean contradicts(Json alert, Facts facts) {
        Instant start = instant(alert.first("startsAt"));
        Instant end = instant(alert.first("endsAt"));
        boolean contradicts =
                alert.is("status", "resolved") && end != null && isKnown(end) && start != null && end.isBefore(start);
        if (contradicts) {
            facts.quarantine("it ended (endsAt " + end + ") before it began (startsAt " + start + ")");
        }
        return contradicts;
    }

    private static Event.Builder event(Event.Builder event, Json alert, String source, String key) {
        return event.source(source).service(AlertName.service(alert)).attributes(attributes(alert, key));
    }

    static Map<String, String> attributes(Json alert, String key) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("alert", key);
        String level = alert.first("labels.severity", "labels.level", "labels.priority");
        if (level != null) {
            attributes.put("level", level);
        }
        if (alert.is("status.state", "suppressed")) {
            attributes.put("suppressed", "true");
        }
        attributes.putAll(alert.scalars());
        return attributes;
    }

    static boolean isAlwaysOn(Json alert) {
        return ALWAYS_ON.contains(AlertName.of(alert));
    }

    /** A webhook says so; in a list, an end that had passed when the alert was last updated is one. */
    private static boolean ended(Json alert, Facts facts) {
        Instant end = instant(alert.first("endsAt"));
        if (alert.is("status", "resolved")) {
            if (end != null && !isKnown(end)) {
                facts.quarantine("it is resolved, but its endsAt does not say when");
            }
            return end == null || isKnown(end);
        }
        Instant updated = instant(alert.first("updatedAt"));
        if (end == null || updated == null || !isKnown(end)) {
            return false;
        }
        if (end.isAfter(updated)) {
            facts.assume(EXPECTED_END);
            return false;
        }
        return true;
    }

    /** Alertmanager writes the first second of the year 1 for an end that nobody knows yet. */
    private static boolean isKnown(Instant end) {
        return end.getEpochSecond() > 0;
    }

    private static String instantOr(@Nullable String stamp) {
        Instant instant = instant(stamp);
        return instant == null ? String.valueOf(stamp) : instant.toString();
    }

    /** Alertmanager writes RFC 3339 and nothing else. */
    private static @Nullable Instant instant(@Nullable String stamp) {
        try {
            return stamp == null ? null : OffsetDateTime.parse(stamp).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
