package dev.hindcast.action.picture;

import java.util.Locale;

/** SVG in the making. */
final class Drawing {
    private final StringBuilder out = new StringBuilder(4_096);

    Drawing add(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /** @param attributes such as a fill; already safe */
    Drawing text(double x, double y, String attributes, String text) {
        return add("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + attributes + ">" + escaped(text)
                + "</text>");
    }

    Drawing rect(double x, double y, double width, double height, String attributes) {
        return add("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" " + attributes + "/>");
    }

    /** With one decimal where it has any. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    /** Safe as text and between double quotes; characters that XML forbids are left out. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
