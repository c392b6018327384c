package dev.hindcast.incident;

import java.time.Duration;
import java.util.Optional;

/** Knows how long an incident lasted, as far as its evidence tells; the module that keeps milestones answers. */
public interface ImpactSource {
    /** Empty while the milestones for it are unknown. */
    Optional<Lasted> duration(Incident incident);

    /**
     * How long, and by what.
     *
     * @param why such as {@code from impact began, 14:31:00 to mitigated, 15:15:00}
     */
    record Lasted(Duration length, String why) {}
}
