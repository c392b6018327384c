package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides an incident's alerts, pages and recoveries into episodes. An episode is over when every alert of it has
 * recovered and stayed so for the quiet time, or when nothing was heard of it for half a day.
 */
final class Episodes {
    private static final Duration FORGOTTEN = Duration.ofHours(12);

    private final Significant significant;
    private final EventSequence events;
    private final TimelineOptions options;
    private final Set<String> recoveringSources = new HashSet<>();
    private final List<OpenEpisode> found = new ArrayList<>();

    private Episodes(Significant significant, TimelineOptions options) {
        this.significant = significant;
        this.events = significant.events();
        this.options = options;
    }

    static List<Episode> find(Significant significant, TimelineOptions options) {
        return new Episodes(significant, options).find();
    }

    private List<Episode> find() {
        for (int recovery : significant.of(Kind.RECOVERY)) {
            recoveringSources.add(events.source(recovery));
        }
        walk();
        List<OpenEpisode> kept = withoutStandingAlerts();
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            int after = i == 0 ? -1 : kept.get(i - 1).lastSignal();
            int before = i == kept.size() - 1 ? events.size() : kept.get(i + 1).firstSignal();
            episodes.add(kept.get(i).close(i + 1, after, before));
        }
        return episodes.isEmpty() ? ofReports() : episodes;
    }

    private void walk() {
        OpenEpisode current = null;
        for (int index : significant.signals()) {
            Event event = events.get(index);
            if (!Exactness.toTheMinute(event)) {
                continue;
            }
            if (event.kind() == Kind.RECOVERY) {
                if (current != null) {
                    current.recovery(index, event, recoveringSources);
                }
            } else if (!StandingAlerts.tellsNothing(event)) {
                if (current == null || isOver(current, index)) {
                    current = new OpenEpisode();
                    found.add(current);
                }
                current.alert(index, event);
            }
        }
    }

    private boolean isOver(OpenEpisode episode, int next) {
        Duration since = Duration.between(events.at(episode.lastSignal()), events.at(next));
        if (since.compareTo(FORGOTTEN) >= 0) {
            return true;
        }
        return episode.allRecovered()
                && (since.compareTo(options.quiet()) >= 0 || changedBetween(episode.lastSignal(), next));
    }

    /** Whether something was rolled out in the calm; a commit alone may have nothing to do with it. */
    private boolean changedBetween(int recovery, int alert) {
        int[] changes = significant.of(Kind.CHANGE);
        for (int i = Significant.firstFrom(changes, recovery); i < changes.length && changes[i] < alert; i++) {
            Event change = events.get(changes[i]);
            if (!Changes.isCommit(change) && change.at().isAfter(events.at(recovery))) {
                return true;
            }
        }
        return false;
    }

    /**
     * An alert that never recovers although its source does report recoveries, and long before anything else fires, is
     * a standing condition and no episode of this incident.
     */
    private List<OpenEpisode> withoutStandingAlerts() {
        List<OpenEpisode> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            OpenEpisode episode = found.get(i);
            boolean last = i == found.size() - 1;
            if (last || episode.allRecovered() || !recoveringSources.contains(events.source(episode.firstSignal()))) {
                kept.add(episode);
            }
        }
        return kept;
    }

    /** Where nothing fired and nobody was paged, what customers reported is the one episode there is. */
    private List<Episode> ofReports() {
        List<Integer> reports = new ArrayList<>();
        for (int report : significant.of(Kind.REPORT)) {
            if (Exactness.toTheMinute(events.get(report))) {
                reports.add(report);
            }
        }
        if (reports.isEmpty()) {
            return List.of();
        }
        List<Integer> recoveries = new ArrayList<>();
        for (int recovery : significant.of(Kind.RECOVERY)) {
            if (recovery > reports.get(0)) {
                recoveries.add(recovery);
            }
        }
        int resolved = recoveries.isEmpty() ? -1 : recoveries.get(recoveries.size() - 1);
        return List.of(new Episode(1, -1, events.size(), List.of(), recoveries, reports, resolved));
    }
}
