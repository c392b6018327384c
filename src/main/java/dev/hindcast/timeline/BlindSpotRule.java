package dev.hindcast.timeline;

import java.util.List;

/** One kind of blindness, found in one episode; states its evidence and never claims what that does not show. */
interface BlindSpotRule {
    List<BlindSpot> find(Situation situation, Milestones milestones);
}
