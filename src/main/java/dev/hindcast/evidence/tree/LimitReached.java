package dev.hindcast.evidence.tree;

import java.io.IOException;

/** An archive, or one member of it, would unpack to more than is allowed; the message says which limit. */
final class LimitReached extends IOException {
    private static final long serialVersionUID = 1L;
    private final boolean memberOnly;
    private String member = "";

    private LimitReached(String message, boolean memberOnly) {
        super(message);
        this.memberOnly = memberOnly;
    }

    static LimitReached ofMember(String message) {
        return new LimitReached(message, true);
    }

    static LimitReached ofAll(String message) {
        return new LimitReached(message, false);
    }

    /** Whether the other members may still be read. */
    boolean memberOnly() {
        return memberOnly;
    }

    /** Remembers the innermost member at which it happened. */
    LimitReached at(String name) {
        member = member.isEmpty() ? name : member;
        return this;
    }

    String member() {
        return member;
    }
}
