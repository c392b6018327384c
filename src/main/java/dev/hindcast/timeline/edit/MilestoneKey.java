package dev.hindcast.timeline.edit;

import dev.hindcast.timeline.Milestone.Name;

/**
 * Names a milestone of an incident.
 *
 * @param episode counted from 1
 */
public record MilestoneKey(Name name, int episode) {}
