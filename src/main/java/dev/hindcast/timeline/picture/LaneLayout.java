package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the events of a lane go: each large symbol in a row where it touches no other, the same kind drawn together with
 * its number where it crowds; small ones as dots, or all of them as a density where dots would touch.
 */
final class LaneLayout {
    private static final int MOST_ROWS = 3;
    private static final double DIGIT = 7;

    private final List<Group> groups = new ArrayList<>();
    private final List<Group> dots = new ArrayList<>();
    private final List<Bucket> density = new ArrayList<>();
    private int rows;

    /** Events of one kind that lie too close to draw each; from the first to the last of them. */
    static final class Group {
        final Bucket first;
        final double x;
        double end;
        int count;
        int row;

        Group(Bucket first, double x, double end) {
            this.first = first;
            this.x = x;
            this.end = end;
            this.count = first.count();
        }

        double right() {
            double symbol = x + Symbols.radius(first.kind());
            return Math.max(
                    end, count > 1 ? symbol + 4 + DIGIT * String.valueOf(count).length() : symbol);
        }
    }

    private LaneLayout() {}

    static LaneLayout of(Lane lane, Scale scale) {
        LaneLayout layout = new LaneLayout();
        List<Bucket> small = new ArrayList<>();
        List<Bucket> large = new ArrayList<>();
        lane.buckets().forEach(bucket -> (Symbols.isSmall(bucket.kind()) ? small : large).add(bucket));
        layout.placeLarge(large, scale);
        layout.placeSmall(small, scale);
        return layout;
    }

    private void placeLarge(List<Bucket> buckets, Scale scale) {
        Map<Kind, Group> open = new EnumMap<>(Kind.class);
        for (Bucket bucket : buckets) {
            double x = scale.clamped(bucket.at());
            Group group = open.get(bucket.kind());
            double reach = 2 * Symbols.radius(bucket.kind()) + 1;
            if (group != null && x < Math.max(group.x + reach, group.count > 1 ? group.end + reach : 0)) {
                group.count += bucket.count();
                group.end = Math.max(group.end, scale.clamped(bucket.until()));
            } else {
                group = new Group(bucket, x, scale.clamped(bucket.until()));
                open.put(bucket.kind(), group);
                groups.add(group);
            }
        }
        double[] taken = new double[MOST_ROWS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        for (Group group : groups) {
            group.row = freeRow(taken, group.x - Symbols.radius(group.first.kind()));
            taken[group.row] = group.right() + 2;
            rows = Math.max(rows, group.row + 1);
        }
    }

    /** The first row with room; with none, the one that is free soonest. */
    private static int freeRow(double[] taken, double left) {
        int best = 0;
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] <= left) {
                return row;
            }
            best = taken[row] < taken[best] ? row : best;
        }
        return best;
    }

    private void placeSmall(List<Bucket> buckets, Scale scale) {
        double last = Double.NEGATIVE_INFINITY;
        boolean crowded = false;
        for (Bucket bucket : buckets) {
            double x = scale.clamped(bucket.at());
            crowded |= bucket.count() > 1 || x - last < 2 * Symbols.radius(bucket.kind());
            last = x;
            dots.add(new Group(bucket, x, x));
        }
        if (crowded) {
            dots.clear();
            density.addAll(buckets);
        }
    }

    List<Group> groups() {
        return groups;
    }

    List<Group> dots() {
        return dots;
    }

    List<Bucket> density() {
        return density;
    }

    /** Rows of large symbols. */
    int rows() {
        return rows;
    }

    boolean hasSmall() {
        return !dots.isEmpty() || !density.isEmpty();
    }
}
