package dev.hindcast.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what people know in the place of what is proposed. */
record Corrected(List<Correction> corrections) {

    /** The episodes found, and those that only people know of. */
    List<Episode> episodes(List<Episode> found, int events) {
        List<Episode> episodes = new ArrayList<>(found);
        corrections.stream()
                .filter(correction -> correction.to() != null)
                .map(Correction::episode)
                .distinct()
                .filter(number -> found.stream().noneMatch(episode -> episode.number() == number))
                .sorted()
                .forEach(number -> episodes.add(new Episode(number, -1, events, List.of(), List.of(), List.of(), -1)));
        return episodes;
    }

    /** In the order in which milestones are usually passed. */
    List<Milestone> milestones(int episode, List<Milestone> proposed) {
        List<Milestone> milestones = new ArrayList<>(proposed);
        for (Correction correction : corrections) {
            if (correction.episode() == episode) {
                milestones.removeIf(milestone -> milestone.name() == correction.name());
                if (correction.to() != null) {
                    milestones.add(correction.to());
                }
            }
        }
        milestones.sort(Comparator.comparing(Milestone::name));
        return milestones;
    }
}
