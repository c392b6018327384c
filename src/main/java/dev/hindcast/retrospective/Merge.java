package dev.hindcast.retrospective;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two texts that began as the same one, put together by lines where neither touched what the other did. */
final class Merge {
    /**
     * A change of the common text.
     *
     * @param from the first line that it replaces, from 0
     * @param to after the last one; equal to {@code from} for an insertion
     */
    private record Change(int from, int to, List<String> lines) {
        boolean meets(Change other) {
            boolean overlaps = from < other.to && other.from < to;
            // what is inserted at the edge of another change could stand before or after it
            boolean edge = (from == to || other.from == other.to) && from <= other.to && other.from <= to;
            return overlaps || edge;
        }
    }

    private Merge() {}

    /** Empty when they touched the same lines in different ways. */
    static Optional<String> of(String base, String mine, String theirs) {
        List<String> lines = lines(base);
        List<Change> ours = changes(lines, lines(mine));
        List<Change> others = changes(lines, lines(theirs));
        List<Change> fresh =
                ours.stream().filter(change -> !others.contains(change)).toList();
        if (fresh.stream().anyMatch(change -> others.stream().anyMatch(change::meets))) {
            return Optional.empty();
        }
        List<String> merged = new ArrayList<>();
        int at = 0;
        for (Change change : Stream.concat(fresh.stream(), others.stream())
                .sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to))
                .toList()) {
            merged.addAll(lines.subList(at, change.from()));
            merged.addAll(change.lines());
            at = change.to();
        }
        merged.addAll(lines.subList(at, lines.size()));
        return Optional.of(String.join("\n", merged));
    }

    private static List<Change> changes(List<String> base, List<String> changed) {
        return DiffUtils.diff(base, changed).getDeltas().stream()
                .map(Merge::change)
                .toList();
    }

    private static Change change(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        return new Change(
                from,
                from + delta.getSource().size(),
                List.copyOf(delta.getTarget().getLines()));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
