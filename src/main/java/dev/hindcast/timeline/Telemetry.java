package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in logs, spans and metrics: the service where the evidence names one, since many services may log into one
 * file, else the source.
 */
final class Telemetry {
    private Telemetry() {}

    static String speaker(EventSequence events, int index) {
        return speaker(events.source(index), events.service(index));
    }

    static String speaker(String source, @Nullable String service) {
        return service == null || service.isBlank() ? source : service;
    }
}
