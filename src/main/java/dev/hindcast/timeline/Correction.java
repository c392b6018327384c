package dev.hindcast.timeline;

import org.jspecify.annotations.Nullable;

/**
 * What people know better than a proposal.
 *
 * @param episode counted from 1; may be one that no rule found
 * @param to where the milestone belongs, its event -1 where none stands there; null when that is not known
 */
public record Correction(
        Milestone.Name name, int episode, @Nullable Milestone to) {}
