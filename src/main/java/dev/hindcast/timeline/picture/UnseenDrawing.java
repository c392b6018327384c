package dev.hindcast.timeline.picture;

import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Blind spots: a hatched area through all lanes, or in the lane that fell silent, and a bracket with its length. */
final class UnseenDrawing {
    private static final int MOST_ROWS = 4;
    private static final double ROW = 26;

    private final Scale scale;
    private final String pattern;
    private final boolean any;
    private final List<Placed> placed = new ArrayList<>();
    private final LabelRows rows = new LabelRows(MOST_ROWS);

    private record Placed(PictureModel.Unseen spot, double from, double to, double middle, int row, String label) {}

    UnseenDrawing(PictureModel model, Scale scale, String pattern) {
        this.scale = scale;
        this.pattern = pattern;
        this.any = !model.blindSpots().isEmpty();
        model.blindSpots().stream()
                .filter(spot -> spot.source() == null && scale.shows(spot.from(), spot.to()))
                .sorted(Comparator.comparing(spot -> Duration.between(spot.to(), spot.from())))
                .forEach(this::place);
    }

    private void place(PictureModel.Unseen spot) {
        double from = scale.clamped(spot.from());
        double to = scale.clamped(spot.to());
        String label = label(spot);
        double half = LabelRows.width(label) / 2;
        double middle = Math.max(half, Math.min(scale.right() + 12 - half, (from + to) / 2));
        int row = rows.place(Math.min(from, middle - half), Math.max(to, middle + half));
        placed.add(new Placed(spot, from, to, middle, row, label));
    }

    private static String label(PictureModel.Unseen spot) {
        String length = Durations.brief(Duration.between(spot.from(), spot.to()));
        return switch (spot.kind()) {
            case DETECTION_GAP -> length + " unseen";
            case CUSTOMERS_FIRST -> length + ": customers first";
            case ACKNOWLEDGEMENT_GAP -> length + " unanswered";
            case SILENT_TELEMETRY -> length + " silent";
        };
    }

    /** What the brackets need above the lanes. */
    double height() {
        return rows.used() * ROW;
    }

    void areas(Svg svg, double top, double bottom) {
        if (!any) {
            return;
        }
        svg.add(
                "<defs><pattern id=\"%s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
                        + " patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"%s\"/><rect width=\"2.4\""
                        + " height=\"8\" fill=\"%s\" opacity=\".28\"/></pattern></defs>",
                pattern, Palette.GAP_SOFT, Palette.GAP);
        for (Placed spot : placed) {
            if (spot.spot.kind() == BlindSpot.Kind.DETECTION_GAP) {
                area(svg, spot.spot, top, bottom - top, "url(#" + pattern + ")");
            } else if (spot.spot.kind() == BlindSpot.Kind.ACKNOWLEDGEMENT_GAP) {
                area(svg, spot.spot, top, bottom - top, Palette.GAP_SOFT);
            }
        }
    }

    private void area(Svg svg, PictureModel.Unseen spot, double y, double height, String fill) {
        double from = scale.clamped(spot.from());
        svg.add(
                "<rect class=\"unseen\" data-kind=\"%s\" data-from=\"%s\" data-to=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\""
                        + " height=\"%s\" fill=\"%s\"><title>%s</title></rect>",
                spot.kind().word(),
                spot.from(),
                spot.to(),
                from,
                y,
                Math.max(2, scale.clamped(spot.to()) - from),
                height,
                fill,
                Svg.escaped(spot.text()));
    }

    /** The label of a silence stands in its own lane, where it fits. */
    void silence(Svg svg, PictureModel.Unseen spot, double y, double height) {
        area(svg, spot, y, height, "url(#" + pattern + ")");
        String label = label(spot);
        double from = scale.clamped(spot.from());
        double to = scale.clamped(spot.to());
        if (to - from > LabelRows.width(label) + 8) {
            svg.add(
                    "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\" font-weight=\"600\">%s</text>",
                    (from + to) / 2, y + height / 2 + 4, Palette.GAP, label);
        }
    }

    void brackets(Svg svg, double top) {
        for (Placed spot : placed) {
            if (spot.row >= 0) {
                double y = top - 8 - spot.row * ROW;
                svg.add(
                        "<g class=\"unseen-label\"><title>%s</title><path d=\"M%s %sv-6H%sv6\" fill=\"none\" stroke=\"%5$s\""
                                + " stroke-width=\"1.5\"/><text x=\"%6$s\" y=\"%7$s\" text-anchor=\"middle\" fill=\"%5$s\""
                                + " font-weight=\"600\">%8$s</text></g>",
                        Svg.escaped(spot.spot.text()),
                        spot.from,
                        y + 4,
                        spot.to,
                        Palette.GAP,
                        spot.middle,
                        y - 6,
                        spot.label);
            }
        }
    }
}
