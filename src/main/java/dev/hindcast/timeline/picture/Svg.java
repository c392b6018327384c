package dev.hindcast.timeline.picture;

import java.util.Locale;

/** SVG in the making; escapes what comes from evidence. */
public final class Svg {
    private final StringBuilder out = new StringBuilder(16_384);

    /** Markup with its values; use {@link #escaped} for any text among them. */
    public Svg add(String format, Object... values) {
        Object[] shortened = values.clone();
        for (int i = 0; i < shortened.length; i++) {
            if (shortened[i] instanceof Double number) {
                shortened[i] = number(number);
            }
        }
        out.append(String.format(Locale.ROOT, format, shortened)).append('\n');
        return this;
    }

    /** With one decimal where it has any. */
    public static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Safe as text and between double quotes; characters that XML forbids are left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\n' && c != '\t';
                    boolean outside = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
                    if (!control && !outside) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
