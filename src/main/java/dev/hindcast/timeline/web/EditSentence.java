package dev.hindcast.timeline.web;

import dev.hindcast.timeline.edit.Edit;
import org.jspecify.annotations.Nullable;

/**
 * An edit in words.
 *
 * @param who the name of who did it
 * @param did what, as it goes on after the name
 * @param about the statement as its evidence tells it; null for a milestone
 */
public record EditSentence(
        Edit edit, String who, String did, @Nullable String about) {}
