package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import java.util.Locale;
import java.util.Set;

/** Alerts that reach nobody, or fire all the time by design, and therefore tell nothing about an incident. */
final class StandingAlerts {
    /** The heartbeats of kube-prometheus and of the usual dead-man's-switch services. */
    private static final Set<String> HEARTBEATS =
            Set.of("watchdog", "deadmanssnitch", "deadmansswitch", "infoinhibitor", "alwaysfiring");

    private StandingAlerts() {}

    /** A heartbeat of the monitoring itself, or an alert that was silenced or inhibited. */
    static boolean tellsNothing(Event alert) {
        return "true".equals(alert.attributes().get("suppressed")) || isHeartbeat(alert);
    }

    private static boolean isHeartbeat(Event alert) {
        String name =
                alert.attributes().getOrDefault("alertname", alert.attributes().getOrDefault("alert", ""));
        String first = (name.isBlank() ? alert.text() : name).strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < first.length() && Character.isLetter(first.charAt(end))) {
            end++;
        }
        return HEARTBEATS.contains(first.substring(0, end));
    }
}
