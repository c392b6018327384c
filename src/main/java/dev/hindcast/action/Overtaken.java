package dev.hindcast.action;

/** Somebody else changed the action meanwhile; nothing was done. */
public final class Overtaken extends RuntimeException {
    private final transient ActionItem now;
    private final transient ActionChange by;

    Overtaken(ActionItem now, ActionChange by) {
        super("changed meanwhile", null, false, false);
        this.now = now;
        this.by = by;
    }

    /** The action as the other one left it. */
    public ActionItem now() {
        return now;
    }

    /** The change that came first. */
    public ActionChange by() {
        return by;
    }
}
