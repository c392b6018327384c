package dev.hindcast.timeline.picture;

import java.util.List;

/** How much of one lane's small events lie where: a bar for every few pixels, its height by the root of the number. */
final class Density {
    static final double HEIGHT = 24;
    private static final double BAR = 4;

    private Density() {}

    /** The outline of all bars as one path that stands on {@code bottom}. */
    static String path(List<Bucket> buckets, Scale scale, double bottom) {
        int[] counts = new int[(int) ((scale.right() - scale.left()) / BAR) + 1];
        int most = 1;
        for (Bucket bucket : buckets) {
            int first = bar(scale, scale.clamped(bucket.at()));
            int last = bar(scale, scale.clamped(bucket.until()));
            for (int bar = first; bar <= last; bar++) {
                counts[bar] += Math.max(1, bucket.count() / (last - first + 1));
                most = Math.max(most, counts[bar]);
            }
        }
        StringBuilder path = new StringBuilder();
        for (int bar = 0; bar < counts.length; bar++) {
            if (counts[bar] > 0) {
                double height = Math.max(2, HEIGHT * Math.sqrt(counts[bar]) / Math.sqrt(most));
                path.append('M')
                        .append(Svg.number(scale.left() + bar * BAR))
                        .append(' ')
                        .append(Svg.number(bottom))
                        .append('v')
                        .append(Svg.number(-height))
                        .append("h3v")
                        .append(Svg.number(height))
                        .append('z');
            }
        }
        return path.toString();
    }

    private static int bar(Scale scale, double x) {
        return (int) ((x - scale.left()) / BAR);
    }
}
