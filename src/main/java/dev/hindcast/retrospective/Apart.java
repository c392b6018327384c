package dev.hindcast.retrospective;

/** Two people changed the same lines of a section; nothing was saved, and both texts are there. */
public final class Apart extends RuntimeException {
    private final transient Section theirs;
    private final String mine;

    Apart(Section theirs, String mine) {
        super("changed by two people at once", null, false, false);
        this.theirs = theirs;
        this.mine = mine;
    }

    /** As it was saved meanwhile. */
    public Section theirs() {
        return theirs;
    }

    public String mine() {
        return mine;
    }
}
