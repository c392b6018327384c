package dev.hindcast.timeline;

import dev.hindcast.evidence.Kind;

/** The shape and the colour that stand for a kind wherever it is shown, always beside its word. */
public enum Sign {
    CHANGE("◆", 35),
    ALERT("▲", 31),
    RECOVERY("◯", 32),
    PAGE("■", 33),
    ACKNOWLEDGEMENT("✓", 33),
    CHAT("●", 90),
    REPORT("▢", 95),
    STATUS_UPDATE("◇", 36),
    LOG("·", 90),
    SPAN("–", 90),
    METRIC("~", 90),
    NOTE("○", 36);

    private final String shape;
    private final int ansi;

    Sign(String shape, int ansi) {
        this.shape = shape;
        this.ansi = ansi;
    }

    public static Sign of(Kind kind) {
        return valueOf(kind.name());
    }

    public String shape() {
        return shape;
    }

    /** The code of its colour on a terminal. */
    public int ansi() {
        return ansi;
    }
}
