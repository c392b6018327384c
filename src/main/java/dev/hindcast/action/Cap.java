package dev.hindcast.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many actions one incident may have before somebody has to think twice: who takes fifteen completes none. The cap is
 * soft, a reason opens it.
 */
public final class Cap {
    public static final int MOST = 5;

    private Cap() {}

    /**
     * Lets one more action in, or asks.
     *
     * @param kept the actions that count towards the cap
     * @return why there is one too many; empty when it is within, or takes the place of another
     * @throws Reached when there is no answer yet
     * @throws Refused when the answer will not do
     */
    static String admit(List<ActionItem> kept, @Nullable Answer answer) {
        if (kept.size() < MOST) {
            return "";
        }
        if (answer == null) {
            throw new Reached(kept);
        }
        if (answer.reason().isBlank()) {
            throw new Refused(
                    answer.instead() == null
                            ? "Say why this incident needs more than " + MOST + " actions."
                            : "Say why the other action is dropped.");
        }
        return answer.instead() == null ? answer.reason().strip() : "";
    }

    /**
     * What somebody says to the question of the cap.
     *
     * @param instead the action that is dropped to make room; null when all are to stay
     * @param reason of the drop, or why there are to be more
     */
    public record Answer(@Nullable ActionId instead, String reason) {}

    /** The question: which of these is dropped, or why are there to be more? Nothing was done. */
    public static final class Reached extends RuntimeException {
        private final transient List<ActionItem> kept;

        Reached(List<ActionItem> kept) {
            super("the cap of actions is reached", null, false, false);
            this.kept = List.copyOf(kept);
        }

        public List<ActionItem> kept() {
            return kept;
        }
    }
}
