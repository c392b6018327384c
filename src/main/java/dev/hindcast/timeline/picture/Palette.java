package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;

/** The colours of the page, by name, with the light ones to fall back on. */
public final class Palette {
    public static final String INK = "var(--ink,#1c2430)";
    public static final String SOFT = "var(--soft,#5b6675)";
    public static final String LINE = "var(--line,#e4e1da)";
    public static final String ACCENT = "var(--accent,#0b6b66)";
    public static final String GAP = "var(--gap,#b35c00)";
    public static final String GAP_SOFT = "var(--gap-soft,#fdf0dd)";
    public static final String PAPER = "var(--panel,#ffffff)";

    /** For a picture on its own; light, and dark where the reader prefers it. */
    public static final String STYLE = """
            <style>:root{--panel:#fff;--ink:#1c2430;--soft:#5b6675;--line:#e4e1da;--accent:#0b6b66;--gap:#b35c00;\
            --gap-soft:#fdf0dd;--alert:#b3261e;--change:#4a45b3;--report:#a4348c;--recovery:#2c7a3f;--page:#8a5a00;\
            --chat:#7b8694;background:var(--panel)}@media(prefers-color-scheme:dark){:root{--panel:#1b2027;--ink:#e8e6e1;\
            --soft:#9aa5b1;--line:#2c333c;--accent:#5cc4bb;--gap:#f0a54a;--gap-soft:#3a2a14;--alert:#ff8a80;\
            --change:#a9a4ff;--report:#f09fdc;--recovery:#84d197;--page:#e3b463;--chat:#8d98a5}}</style>""";

    private Palette() {}

    public static String of(Kind kind) {
        return switch (kind) {
            case CHANGE -> "var(--change,#4a45b3)";
            case ALERT -> "var(--alert,#b3261e)";
            case RECOVERY -> "var(--recovery,#2c7a3f)";
            case PAGE, ACKNOWLEDGEMENT -> "var(--page,#8a5a00)";
            case REPORT -> "var(--report,#a4348c)";
            case STATUS_UPDATE, NOTE -> "var(--accent,#0b6b66)";
            case CHAT, LOG, SPAN, METRIC -> "var(--chat,#7b8694)";
        };
    }
}
