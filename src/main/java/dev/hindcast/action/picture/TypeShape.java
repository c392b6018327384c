package dev.hindcast.action.picture;

import dev.hindcast.action.ActionType;

/** The shape of each type of action, 14 pixels wide around a point; hollow while it is only proposed. */
public final class TypeShape {
    private TypeShape() {}

    /** A small picture of its own, for lists; the word stands beside it. */
    public static String alone(ActionType type) {
        return "<svg class=\"type-shape\" viewBox=\"-8 -8 16 16\" width=\"14\" height=\"14\" aria-hidden=\"true\">"
                + at(type, 0, 0, true) + "</svg>";
    }

    static String at(ActionType type, double x, double y, boolean filled) {
        String paint = filled
                ? "fill=\"var(--accent,#0b6b66)\" stroke=\"var(--accent,#0b6b66)\" stroke-width=\"2\""
                : "fill=\"none\" stroke=\"var(--accent,#0b6b66)\" stroke-width=\"2\"";
        String path = switch (type) {
            case IMMEDIATE -> "M0 -6.5L6.5 5.5H-6.5z";
            case DETECTION -> "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z";
            case PROCESS -> "M-5.5 -5.5h11v11h-11z";
            case SYSTEMIC -> "M0 -7L7 0L0 7L-7 0z";
        };
        return "<path transform=\"translate(" + Drawing.number(x) + " " + Drawing.number(y)
                + ")\" stroke-linejoin=\"round\" d=\"" + path + "\" " + paint + "/>";
    }
}
