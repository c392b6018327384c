package dev.hindcast.retrospective.sharing;

import java.util.List;
import java.util.Set;

/**
 * What people decided about the version for outsiders; remembered for the next one.
 *
 * @param leftOut keys of the {@link Part}s that do not go out
 */
public record Choices(List<StandIn> standIns, Set<String> leftOut) {
    /** Before anybody chose: our own addresses, file names and fingerprints tell a stranger little and a rival much. */
    static final Choices FIRST = new Choices(List.of(), Set.of("fact:incident", "fact:template", "section:evidence"));
}
