package dev.hindcast.evidence.web;

import java.util.Locale;

/** Numbers as people read them. */
public final class Sizes {
    private Sizes() {}

    /** {@code 812 bytes}, {@code 41 kB}, {@code 2.3 MB}. */
    public static String bytes(long size) {
        if (size < 1000) {
            return size + " bytes";
        }
        double shown = size / 1000.0;
        for (String unit : new String[] {"kB", "MB"}) {
            if (shown < 1000) {
                return String.format(Locale.ENGLISH, shown < 10 ? "%.1f %s" : "%.0f %s", shown, unit);
            }
            shown /= 1000;
        }
        return String.format(Locale.ENGLISH, "%.1f GB", shown);
    }

    /** {@code 1 event}, {@code 1,204 events}. */
    public static String count(long number, String one) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }
}
