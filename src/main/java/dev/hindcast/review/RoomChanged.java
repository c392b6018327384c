package dev.hindcast.review;

/**
 * Something in the room is not what it was.
 *
 * @param detail which, for parts of which there are several
 */
public record RoomChanged(ReviewId session, Part part, String detail) {
    /** What of the room has changed; pages know each by its word. */
    public enum Part {
        /** stage, clock, who leads */
        HEAD,
        /** what there is to do now */
        STAGE,
        PEOPLE,
        PARKED,
        PROPOSALS,
        /** where the walkthrough stands; the detail is the event and whether it is a replay */
        POSITION,
        /** the factor about which everybody is asked why; the detail names it */
        WHYS
    }

    static RoomChanged of(ReviewId session, Part part) {
        return new RoomChanged(session, part, "");
    }
}
