package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;

/** The shape of each kind, drawn around a point. */
final class Symbols {
    private Symbols() {}

    /** Kinds that are drawn as small dots, and as densities where they crowd. */
    static boolean isSmall(Kind kind) {
        return switch (kind) {
            case CHAT, LOG, SPAN, METRIC -> true;
            default -> false;
        };
    }

    /** Half of the width that a symbol takes. */
    static double radius(Kind kind) {
        return isSmall(kind) ? 3.6 : 7.5;
    }

    /** With a rim in the colour of the paper, so that it stands out from what lies behind. */
    static String of(Kind kind, double x, double y) {
        String colour = Palette.of(kind);
        String filled = "fill=\"" + colour + "\" stroke=\"" + Palette.PAPER + "\" stroke-width=\"1.5\"";
        String hollow = "fill=\"" + Palette.PAPER + "\" stroke=\"" + colour + "\" stroke-width=\"2.5\"";
        return switch (kind) {
            case CHANGE -> path(x, y - 8, "l8 8 -8 8 -8 -8z", filled);
            case ALERT -> path(x, y - 8.5, "l8.5 15h-17z", filled);
            case PAGE -> rect(x, y, 6.5, filled);
            case REPORT -> rect(x, y, 5.5, hollow);
            case RECOVERY -> circle(x, y, 6, hollow);
            case STATUS_UPDATE -> path(x, y - 7, "l7 7 -7 7 -7 -7z", hollow);
            case NOTE -> circle(x, y, 4.5, hollow);
            case ACKNOWLEDGEMENT ->
                path(
                        x - 5.5,
                        y,
                        "l4 4.5 7 -9",
                        "fill=\"none\" stroke=\"" + colour
                                + "\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            case CHAT -> circle(x, y, 3.6, "fill=\"" + colour + "\"");
            case LOG, SPAN, METRIC -> circle(x, y, 2.4, "fill=\"" + colour + "\"");
        };
    }

    private static String path(double x, double y, String rest, String paint) {
        return "<path d=\"M" + Svg.number(x) + " " + Svg.number(y) + rest + "\" " + paint + "/>";
    }

    private static String rect(double x, double y, double half, String paint) {
        return "<rect x=\"" + Svg.number(x - half) + "\" y=\"" + Svg.number(y - half) + "\" width=\""
                + Svg.number(half * 2) + "\" height=\"" + Svg.number(half * 2) + "\" rx=\"1.5\" " + paint + "/>";
    }

    private static String circle(double x, double y, double radius, String paint) {
        return "<circle cx=\"" + Svg.number(x) + "\" cy=\"" + Svg.number(y) + "\" r=\"" + Svg.number(radius) + "\" "
                + paint + "/>";
    }
}
