package dev.hindcast.timeline;

import dev.hindcast.evidence.EventSequence;
import java.util.List;

/** The ordered facts of one incident with what was found in them. */
public record Timeline(EventSequence events, List<Milestone> milestones, List<BlindSpot> blindSpots) {}
