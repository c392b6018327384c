package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Clocks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** One lane: its names, its line, its densities and its symbols. */
final class LaneDrawing {
    private static final double ROW = 20;
    private static final double NAME = 18;
    private static final int TITLE = 160;
    private static final int NAME_LETTERS = 22;

    private final Lane lane;
    private final PictureModel model;
    private final Scale scale;
    private final PictureFrame frame;
    private final LaneLayout layout;
    private final double top;

    LaneDrawing(Lane lane, PictureModel model, Scale scale, PictureFrame frame, double top) {
        this.lane = lane;
        this.model = model;
        this.scale = scale;
        this.frame = frame;
        this.layout = LaneLayout.of(lane, scale);
        this.top = top;
    }

    double height() {
        double small = layout.density().isEmpty() ? (layout.hasSmall() ? ROW : 0) : Density.HEIGHT + 4;
        double marks = layout.rows() * ROW + small;
        return Math.max(40, marks + 14) + (frame.isNarrow() ? NAME : 0);
    }

    private double begin() {
        return top + (frame.isNarrow() ? NAME : 0);
    }

    private double bottom() {
        return top + height();
    }

    /** Symbols lie in the middle, or above the small ones where there are both. */
    private double y(int row) {
        double small = layout.hasSmall() ? Density.HEIGHT : 0;
        double middle = (begin() + bottom() - small) / 2;
        return middle + (row - (layout.rows() - 1) / 2.0) * ROW;
    }

    private double smallY() {
        return layout.rows() == 0 ? (begin() + bottom()) / 2 : bottom() - 12;
    }

    void ground(Svg svg) {
        double line = layout.density().isEmpty() ? (layout.rows() == 0 ? smallY() : y(0)) : bottom() - 6;
        svg.add(
                "<g class=\"lane-ground\"><line x1=\"%s\" x2=\"%s\" y1=\"%3$s\" y2=\"%3$s\" stroke=\"%4$s\"/>",
                scale.left(), scale.right(), line, Palette.LINE);
        names(svg);
        svg.add("</g>");
    }

    private void names(Svg svg) {
        String name = Svg.escaped(shortened(lane.name(), frame.isNarrow() ? 40 : NAME_LETTERS));
        String title = Svg.escaped(String.join(", ", lane.sources()));
        String family = Svg.escaped(lane.family().title());
        if (frame.isNarrow()) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"12\"><title>%s</title>%s%s</text>",
                    scale.left(),
                    top + 13,
                    Palette.SOFT,
                    title,
                    lane.first() ? "<tspan font-weight=\"600\">" + family + "</tspan> · " : "",
                    name);
            return;
        }
        double middle = (top + bottom()) / 2;
        if (lane.first()) {
            svg.add("<text x=\"0\" y=\"%s\" fill=\"%s\">%s</text>", middle - 3, Palette.INK, family);
        }
        svg.add(
                "<text x=\"0\" y=\"%s\" fill=\"%s\" font-size=\"12\"><title>%s</title>%s</text>",
                lane.first() ? middle + 12 : middle + 4, Palette.SOFT, title, name);
    }

    void silences(Svg svg, UnseenDrawing unseen) {
        for (PictureModel.Unseen spot : model.blindSpots()) {
            if (spot.source() != null
                    && lane.family() == Family.TELEMETRY
                    && lane.sources().contains(spot.source())
                    && scale.shows(spot.from(), spot.to())) {
                unseen.silence(svg, spot, begin() + 4, bottom() - begin() - 8);
            }
        }
    }

    void marks(Svg svg) {
        svg.add(
                "<g class=\"lane\" data-lane=\"%s\" data-family=\"%s\">",
                Svg.escaped(lane.name()), lane.family().name().toLowerCase(Locale.ROOT));
        if (!layout.density().isEmpty()) {
            int count = layout.density().stream().mapToInt(Bucket::count).sum();
            svg.add(
                    "<path class=\"density\" d=\"%s\" fill=\"%s\" opacity=\".75\"><title>%s</title></path>",
                    Density.path(layout.density(), scale, bottom() - 6),
                    Palette.of(layout.density().get(0).kind()),
                    Svg.escaped(String.format(Locale.ENGLISH, "%,d events of %s", count, lane.name())));
        }
        layout.dots().forEach(dot -> mark(svg, dot, smallY()));
        layout.groups().forEach(group -> mark(svg, group, y(group.row)));
        svg.add("</g>");
    }

    private void mark(Svg svg, LaneLayout.Group group, double y) {
        Bucket first = group.first;
        Kind kind = first.kind();
        String label = label(group);
        StringBuilder number = new StringBuilder();
        if (group.count > 1) {
            double end = group.x + Symbols.radius(kind) + 3;
            number.append("<text x=\"%s\" y=\"%s\" font-size=\"11\" font-weight=\"600\" fill=\"%s\">%d</text>"
                    .formatted(Svg.number(end), Svg.number(y + 4), Palette.of(kind), group.count));
        }
        svg.add(
                "<a class=\"mark mark-%s\" href=\"%s\" data-event=\"%s\" data-kind=\"%s\" data-at=\"%s\" data-count=\"%d\""
                        + " aria-label=\"%s\"><title>%s</title>%s%s%s</a>",
                kind.word(),
                Svg.escaped(frame.link() + first.event()),
                Svg.escaped(first.event()),
                kind.word(),
                first.at(),
                group.count,
                label,
                label,
                reach(group, y),
                Symbols.of(kind, group.x, y),
                number);
    }

    /** How far several of a kind reach. */
    private static String reach(LaneLayout.Group group, double y) {
        return group.end - group.x < 14
                ? ""
                : "<line x1=\"%s\" x2=\"%s\" y1=\"%3$s\" y2=\"%3$s\" stroke=\"%4$s\" stroke-width=\"2\" opacity=\".5\"/>"
                        .formatted(
                                Svg.number(group.x),
                                Svg.number(group.end),
                                Svg.number(y + 9),
                                Palette.of(group.first.kind()));
    }

    private String label(LaneLayout.Group group) {
        Bucket first = group.first;
        String word = first.kind().word().replace('-', ' ');
        String text = first.text() == null ? "" : ": " + shortened(first.text(), TITLE);
        String time = clock(first.at(), model.zone());
        return Svg.escaped(
                group.count == 1
                        ? time + " " + word + text
                        : time + " " + group.count + " of kind " + word + ", first" + text);
    }

    private static String clock(Instant at, ZoneId zone) {
        return Clocks.minute(at, zone);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
