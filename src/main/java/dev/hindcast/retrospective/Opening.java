package dev.hindcast.retrospective;

import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.Durations;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Milestones;
import java.util.ArrayList;
import java.util.List;

/** The first words of a new retrospective, from nothing but what is known; people go on from there. */
final class Opening {
    private Opening() {}

    static String summary(Draft draft) {
        List<String> sentences = new ArrayList<>();
        Milestones milestones = draft.timeline().overall();
        String services = draft.incident().services().isEmpty()
                ? ""
                : " touched " + Prose.text(String.join(", ", draft.incident().services()));
        milestones
                .beginning()
                .map(Milestone::at)
                .ifPresent(at -> sentences.add(
                        "It began on " + Times.full(at, draft.incident().zone()) + " ("
                                + Times.name(draft.incident().zone()) + ")"
                                + (services.isEmpty() ? "" : " and" + services) + "."));
        milestones
                .timeToDetect()
                .ifPresent(length -> sentences.add("It was detected after " + Durations.words(length) + "."));
        milestones
                .timeToMitigate()
                .ifPresent(length -> sentences.add("It was mitigated after " + Durations.words(length) + "."));
        milestones
                .timeToResolve()
                .ifPresent(length -> sentences.add("It was resolved after " + Durations.words(length) + "."));
        return String.join(" ", sentences);
    }
}
