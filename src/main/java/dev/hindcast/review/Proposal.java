package dev.hindcast.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction or an addition to the timeline by somebody who may not edit it; a member takes it in.
 *
 * @param event the statement to be corrected; null for an addition
 * @param time as typed, for an addition
 */
public record Proposal(
        UUID id, ReviewId session, String author, @Nullable Long event, String time, String text, State state) {
    /** What became of it. */
    public enum State {
        OPEN,
        TAKEN,
        DECLINED
    }
}
