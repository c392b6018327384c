package dev.hindcast.timeline.web;

import dev.hindcast.timeline.replay.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A way through a timeline, statement by statement, and where one stands on it.
 *
 * @param steps in the order in which they happened, or in a replay in which they became known; never empty
 * @param place counted from 0
 * @param all whether every statement is on the way, and not only what matters
 * @param replay whether nothing is told that was not known at the step
 */
record Walk(List<Step> steps, int place, boolean all, boolean replay) {
    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    Step here() {
        return steps.get(place);
    }

    @Nullable
    Long previous() {
        return place == 0 ? null : steps.get(place - 1).event();
    }

    @Nullable
    Long next() {
        return place == steps.size() - 1 ? null : steps.get(place + 1).event();
    }

    List<Long> before() {
        return IntStream.range(Math.max(0, place - BEFORE), place)
                .mapToObj(i -> steps.get(i).event())
                .toList();
    }

    /** None in a replay. */
    List<Long> after() {
        return replay
                ? List.of()
                : IntStream.range(place + 1, Math.min(steps.size(), place + 1 + AFTER))
                        .mapToObj(i -> steps.get(i).event())
                        .toList();
    }

    Instant moment() {
        return here().since();
    }
}
