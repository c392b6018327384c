package dev.hindcast.retrospective.reading;

import dev.hindcast.timeline.Milestone;
import java.util.Locale;
import java.util.Optional;

/** A milestone together with the time that the text gives for it. */
public record StatedMilestone(Name name, StatedTime time) {

    /** In the order in which an incident usually passes them; postmortems know two more than timelines do. */
    public enum Name {
        TRIGGER,
        IMPACT_BEGAN,
        DETECTED,
        ACKNOWLEDGED,
        /** Called an incident; a decision of people, which no evidence shows by itself. */
        DECLARED,
        /** Mitigated, repaired, recovered, restored. */
        MITIGATED,
        /** The end of an impact or of an outage, where the text calls it no more than its end. */
        IMPACT_ENDED,
        RESOLVED;

        /** {@code impact-began}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException for a word that is none */
        public static Name of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The milestone of a timeline that says the same; none for a declaration. Impact ends with its mitigation. */
        public Optional<Milestone.Name> onTimeline() {
            return switch (this) {
                case DECLARED -> Optional.empty();
                case IMPACT_ENDED -> Optional.of(Milestone.Name.MITIGATED);
                default -> Optional.of(Milestone.Name.valueOf(name()));
            };
        }
    }
}
