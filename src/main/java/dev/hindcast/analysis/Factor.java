package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contributing factor: a condition that made an incident happen, last or hurt more, or one that made it better.
 *
 * @param domain null while nobody has said
 * @param better whether it made things better
 * @param dots votes it got in a review; null when nobody voted
 * @param cards the texts of the cards it came from
 * @param events numbers of the events that it cites
 * @param version counts the changes by people
 */
public record Factor(
        UUID id,
        IncidentId incident,
        String title,
        String detail,
        Phase phase,
        @Nullable Domain domain,
        boolean better,
        @Nullable Integer dots,
        List<String> cards,
        List<Long> events,
        UUID author,
        Instant at,
        int version) {

    public FactorDraft draft() {
        return new FactorDraft(title, detail, phase, domain, better, events);
    }
}
