package dev.hindcast.timeline;

import java.util.List;

/**
 * One round of an incident: a change, its alerts, their recovery. All numbers are indexes into the events, from 0.
 *
 * @param after the last event of the episode before this one, or -1
 * @param before the first event of the next episode, or the number of events
 * @param alerts alerts and pages; empty where only customers reported
 * @param recoveries those that ended one of the alerts
 * @param reports of customers, only where there is no alert
 * @param resolved the recovery after which nothing was open, or -1
 */
record Episode(
        int number,
        int after,
        int before,
        List<Integer> alerts,
        List<Integer> recoveries,
        List<Integer> reports,
        int resolved) {

    /** The first alert or page, or where there is none the first report. */
    int first() {
        return alerts.isEmpty() ? reports.get(0) : alerts.get(0);
    }

    /** Whether only people say that there was one. */
    boolean isEmpty() {
        return alerts.isEmpty() && reports.isEmpty();
    }

    boolean detected() {
        return !alerts.isEmpty();
    }

    /** The last event that can belong to it. */
    int end() {
        return resolved >= 0 ? resolved : before - 1;
    }
}
