package dev.hindcast.incident;

/** Somebody else has answered the same figure meanwhile; nothing was recorded. */
public final class ImpactOvertaken extends RuntimeException {
    private final transient ImpactFigure now;

    ImpactOvertaken(ImpactFigure now) {
        super("said meanwhile", null, false, false);
        this.now = now;
    }

    /** What they said. */
    public ImpactFigure now() {
        return now;
    }
}
