package dev.hindcast.timeline.picture;

import dev.hindcast.timeline.Clocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Milestones: a dashed line through all lanes, and a name below it where there is room for one. */
final class PostDrawing {
    private static final int MOST_ROWS = 4;
    private static final double ROW = 17;

    private final Scale scale;
    private final String link;
    private final List<Placed> placed = new ArrayList<>();
    private final LabelRows rows = new LabelRows(MOST_ROWS);

    private record Placed(double x, double middle, int row, String name, String time, PictureModel.Post post) {}

    PostDrawing(PictureModel model, Scale scale, String link) {
        this.scale = scale;
        this.link = link;
        model.milestones().stream()
                .filter(post -> scale.shows(post.at()))
                .collect(Collectors.groupingBy(post -> Math.round(scale.x(post.at()))))
                .values()
                .stream()
                .sorted(Comparator.comparing(same -> same.get(0).at()))
                .forEach(same -> place(same, model));
    }

    private void place(List<PictureModel.Post> same, PictureModel model) {
        PictureModel.Post first = same.get(0);
        double x = scale.x(first.at());
        String name = same.stream().map(PostDrawing::name).collect(Collectors.joining(", "));
        String time = Clocks.minute(first.at(), model.zone());
        double half = LabelRows.width(name + " " + time) / 2;
        double middle = Math.max(half, Math.min(scale.right() + 12 - half, x));
        placed.add(new Placed(x, middle, rows.place(middle - half, middle + half), name, time, first));
    }

    private static String name(PictureModel.Post post) {
        return post.name().word().replace('-', ' ') + (post.episode() > 0 ? " (" + post.episode() + ")" : "");
    }

    /** What the labels need below the axis. */
    double height() {
        return rows.used() * ROW + 4;
    }

    void lines(Svg svg, double top, double bottom) {
        for (Placed post : placed) {
            svg.add(
                    "<line class=\"milestone\" data-milestone=\"%s\" data-at=\"%s\" x1=\"%3$s\" x2=\"%3$s\" y1=\"%4$s\" y2=\"%5$s\""
                            + " stroke=\"%6$s\" stroke-dasharray=\"2 3\" opacity=\".55\"/>",
                    post.post.name().word(), post.post.at(), post.x, top, bottom, Palette.INK);
        }
    }

    void labels(Svg svg, double y) {
        for (Placed post : placed) {
            if (post.row >= 0) {
                svg.add(
                        "<a class=\"milestone-label\" href=\"%s\" data-event=\"%s\"><title>%s</title><text x=\"%s\" y=\"%s\""
                                + " text-anchor=\"middle\" fill=\"%s\">%s <tspan fill=\"%s\">%s</tspan></text></a>",
                        Svg.escaped(link + post.post.event()),
                        Svg.escaped(post.post.event()),
                        Svg.escaped(post.post.why()),
                        post.middle,
                        y + post.row * ROW,
                        Palette.INK,
                        post.name,
                        Palette.SOFT,
                        post.time);
            }
        }
    }
}
