package dev.hindcast.timeline.web;

import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.MilestoneKey;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants a milestone: on a statement, at a time, or nowhere because it is not known.
 *
 * @param event the number of a statement
 */
public record MilestoneForm(
        @Nullable String milestone,
        @Nullable Integer episode,
        @Nullable String time,
        @Nullable Long event,
        @Nullable String why,
        @Nullable Boolean unknown) {

    MilestoneKey key() {
        return key(milestone == null ? "" : milestone, episode == null ? 1 : episode);
    }

    static MilestoneKey key(String name, int episode) {
        try {
            if (episode >= 1 && episode < 1_000) {
                return new MilestoneKey(Milestone.Name.of(name), episode);
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
