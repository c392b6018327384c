package dev.hindcast.review.web;

import dev.hindcast.people.Account;
import dev.hindcast.review.Roster;
import dev.hindcast.timeline.Milestone;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be invited.
 *
 * @param person how they appear in the evidence; null when they do not
 * @param seesIt whether the incident is visible to them
 * @param joined whether they have been in the room already
 */
public record Invitee(Account account, Roster.@Nullable Person person, boolean seesIt, boolean joined) {
    public boolean tookPart() {
        return person != null;
    }

    /** {@code 12 times in the evidence; acknowledged}. */
    public String appearance() {
        return person == null ? "" : appearance(person.events(), person.milestones());
    }

    /** What is missing without them, when they stand at milestones. */
    public String lack() {
        return person == null || person.milestones().isEmpty()
                ? ""
                : "Not invited, and was there when it was " + words(person.milestones()) + ".";
    }

    public static String appearance(long events, Collection<Milestone.Name> milestones) {
        String times = events == 1 ? "once in the evidence" : events + " times in the evidence";
        return milestones.isEmpty() ? times : times + "; there when it was " + words(milestones);
    }

    private static String words(Collection<Milestone.Name> milestones) {
        return milestones.stream()
                .map(name -> switch (name) {
                    case TRIGGER -> "set off";
                    case IMPACT_BEGAN -> "first felt";
                    case DETECTED -> "detected";
                    case ACKNOWLEDGED -> "acknowledged";
                    case MITIGATED -> "mitigated";
                    case RESOLVED -> "resolved";
                })
                .collect(Collectors.joining(", "));
    }
}
