package dev.hindcast.timeline.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a {@link PictureModel} as SVG. Symbols are links of class {@code mark} with {@code data-event}, {@code data-kind}
 * and {@code data-at}; the root carries {@code data-from}, {@code data-to}, {@code data-left} and {@code data-right}, so that a
 * script can tell times from places.
 */
public final class Picture {
    private static final double LABELS = 150;
    private static final double EDGE = 20;

    private final PictureModel model;
    private final PictureFrame frame;
    private final Scale scale;
    private final Svg svg = new Svg();

    private Picture(PictureModel model, PictureFrame frame) {
        this.model = model;
        this.frame = frame;
        this.scale = new Scale(
                model.from(),
                model.to(),
                frame.isNarrow() ? 12 : LABELS,
                frame.width() - (frame.isNarrow() ? 12 : EDGE));
    }

    public static String svg(PictureModel model, PictureFrame frame) {
        return new Picture(model, frame).draw();
    }

    private String draw() {
        UnseenDrawing unseen = new UnseenDrawing(model, scale, "unseen-" + frame.width());
        double top = unseen.height() + 8;
        List<LaneDrawing> lanes = new ArrayList<>();
        double y = top;
        for (Lane lane : model.lanes()) {
            LaneDrawing drawing = new LaneDrawing(lane, model, scale, frame, y);
            lanes.add(drawing);
            y += drawing.height();
        }
        double bottom = Math.max(y, top + 40);
        PostDrawing posts = new PostDrawing(model, scale, frame.link());

        open(bottom + 24 + posts.height());
        unseen.areas(svg, top, bottom);
        axis(top, bottom);
        lanes.forEach(lane -> lane.ground(svg));
        lanes.forEach(lane -> lane.silences(svg, unseen));
        posts.lines(svg, top, bottom);
        lanes.forEach(lane -> lane.marks(svg));
        unseen.brackets(svg, top);
        posts.labels(svg, bottom + 38);
        return svg.add("</svg>").toString();
    }

    private void open(double height) {
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline-picture%s\" viewBox=\"0 0 %d %s\" width=\"100%%\""
                        + " role=\"group\" aria-label=\"Timeline in lanes by source\" data-from=\"%s\" data-to=\"%s\""
                        + " data-left=\"%s\" data-right=\"%s\" font-family=\"var(--sans,'Source Sans Pro',system-ui,sans-serif)\""
                        + " font-size=\"13\" style=\"font-variant-numeric:tabular-nums\">",
                frame.isNarrow() ? " narrow" : "",
                frame.width(),
                height,
                model.from(),
                model.to(),
                scale.left(),
                scale.right());
        if (frame.standalone()) {
            svg.add("%s", Palette.STYLE);
        }
    }

    private void axis(double top, double bottom) {
        svg.add("<g class=\"axis\" aria-hidden=\"true\">");
        double free = Double.NEGATIVE_INFINITY;
        for (Axis.Tick tick : Axis.ticks(scale, model.zone())) {
            double x = scale.x(tick.at());
            svg.add(
                    "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$s\" y2=\"%3$s\" stroke=\"%4$s\"%5$s/>",
                    x,
                    tick.day() ? top : bottom,
                    bottom + 5,
                    tick.day() ? Palette.SOFT : Palette.LINE,
                    tick.day() ? " opacity=\".5\"" : "");
            double half = LabelRows.width(tick.label()) / 2;
            double middle = Math.min(frame.width() - half, Math.max(half, x));
            if (middle - half > free) {
                svg.add(
                        "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\" font-size=\"12\"%s>%s</text>",
                        middle, bottom + 18, Palette.SOFT, tick.day() ? " font-weight=\"600\"" : "", tick.label());
                free = middle + half + 6;
            }
        }
        svg.add(
                "<line x1=\"%s\" x2=\"%s\" y1=\"%3$s\" y2=\"%3$s\" stroke=\"%4$s\"/>",
                scale.left(), scale.right(), bottom, Palette.LINE);
        zone(bottom);
        svg.add("</g>");
    }

    private void zone(double bottom) {
        if (!frame.isNarrow()) {
            svg.add(
                    "<text x=\"0\" y=\"%s\" fill=\"%s\" font-size=\"12\">%s</text>",
                    bottom + 18, Palette.SOFT, Svg.escaped(zoneName(model.zone(), model.from())));
        }
    }

    private static String zoneName(ZoneId zone, Instant at) {
        String offset = zone.getRules().getOffset(at).getId();
        String utc = offset.equals("Z")
                ? "UTC"
                : "UTC" + offset.replaceFirst(":00$", "").replaceFirst("([+-])0", "$1");
        return zone.getId().contains("/")
                ? zone.getId().substring(zone.getId().indexOf('/') + 1).replace('_', ' ') + " (" + utc + ")"
                : utc;
    }
}
