package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An episode while its signals are walked through: what fires and what has recovered. */
final class OpenEpisode {
    private final List<Integer> alerts = new ArrayList<>();
    private final List<Integer> recoveries = new ArrayList<>();
    private final Map<String, Event> openAlerts = new HashMap<>();
    private final Map<String, Event> openPages = new HashMap<>();
    private boolean hasAlerts;
    private int lastSignal;

    void alert(int index, Event event) {
        boolean page = event.kind() == Kind.PAGE;
        (page ? openPages : openAlerts).put(AlertKey.of(event), event);
        hasAlerts |= !page;
        alerts.add(index);
        lastSignal = index;
    }

    /**
     * Ends the alert of the same name. A recovery that names no open alert ends those whose own sources never report
     * one, as far as it speaks of the same service.
     */
    void recovery(int index, Event event, Set<String> recoveringSources) {
        String key = AlertKey.of(event);
        boolean ended = openAlerts.remove(key) != null;
        boolean endedPage = openPages.remove(key) != null;
        if (!ended && !endedPage) {
            ended = open().values()
                    .removeIf(alert -> !recoveringSources.contains(alert.source())
                            && (alert.service() == null
                                    || event.service() == null
                                    || alert.service().equalsIgnoreCase(event.service())));
        }
        if (ended || (endedPage && !hasAlerts)) {
            recoveries.add(index);
        }
        if (ended || endedPage) {
            lastSignal = index;
        }
    }

    /** Pages count only where nothing else fired: many pagers never say that it is over. */
    private Map<String, Event> open() {
        return hasAlerts ? openAlerts : openPages;
    }

    boolean allRecovered() {
        return open().isEmpty();
    }

    int firstSignal() {
        return alerts.get(0);
    }

    int lastSignal() {
        return lastSignal;
    }

    Episode close(int number, int after, int before) {
        int resolved = allRecovered() && !recoveries.isEmpty() ? recoveries.get(recoveries.size() - 1) : -1;
        return new Episode(number, after, before, List.copyOf(alerts), List.copyOf(recoveries), List.of(), resolved);
    }
}
