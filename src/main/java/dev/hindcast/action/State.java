package dev.hindcast.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far an action that was taken has come. Done is not the end: somebody has to see whether it worked. */
public enum State {
    OPEN,
    IN_PROGRESS,
    DONE,
    VERIFIED,
    DID_NOT_WORK,
    DROPPED;

    /** As people read it, such as {@code in progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As addresses and tables write it, such as {@code in-progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a key that is none */
    public static State of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The states that may follow. */
    public List<State> next() {
        return switch (this) {
            case OPEN -> List.of(IN_PROGRESS, DONE, DROPPED);
            case IN_PROGRESS -> List.of(DONE, OPEN, DROPPED);
            case DONE -> List.of(VERIFIED, DID_NOT_WORK, IN_PROGRESS, DROPPED);
            case VERIFIED -> List.of(DID_NOT_WORK);
            case DID_NOT_WORK -> List.of(IN_PROGRESS, DONE, DROPPED);
            case DROPPED -> List.of(OPEN);
        };
    }

    /** Whether nothing is left to do or to find out. */
    public boolean isFinal() {
        return this == VERIFIED || this == DROPPED;
    }

    /** Whether the work itself still has to be done. */
    public boolean isUndone() {
        return this == OPEN || this == IN_PROGRESS;
    }

    /** Whether a finding belongs to it: how one knows. */
    public boolean needsFinding() {
        return this == VERIFIED || this == DID_NOT_WORK;
    }

    public static Set<State> unfinished() {
        return Set.of(OPEN, IN_PROGRESS, DONE, DID_NOT_WORK);
    }
}
