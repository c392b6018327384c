package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.util.Map;

/** The events that factors, whys and hypotheses cite. */
public interface CitedEvents {
    /** Events have new numbers. */
    void follow(IncidentId incident, Map<Long, Long> became);
}
