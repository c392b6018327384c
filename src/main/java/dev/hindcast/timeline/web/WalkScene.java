package dev.hindcast.timeline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walkthrough shows at one statement.
 *
 * @param here the statement itself
 * @param why what the evidence says about when it was known; only in a replay
 * @param before the last few
 * @param after what comes next; empty in a replay
 * @param position counted from 1
 * @param total how many there are; 0 in a replay, where nobody knows
 * @param previous null at the beginning
 * @param next null at the end
 * @param scene what was known by then; null outside of a replay
 * @param seen the number of the last rewording, 0 when there was none
 * @param mayReword whether the wording can be corrected here: in a replay not once it was, since that shows hindsight
 */
public record WalkScene(
        StatementRow here,
        String why,
        List<StatementRow> before,
        List<StatementRow> after,
        int position,
        int total,
        @Nullable Long previous,
        @Nullable Long next,
        boolean all,
        @Nullable ReplayScene scene,
        long seen,
        boolean mayReword) {
    public boolean isReplay() {
        return scene != null;
    }

    /** Of the panel, as the rest of an address after the event. */
    public String mode() {
        return "&replay=" + isReplay() + (all ? "&view=all" : "");
    }
}
