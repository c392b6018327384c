package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Difference;
import dev.hindcast.retrospective.history.Revision;

/**
 * A revision as its page shows it.
 *
 * @param did what was done, as half a sentence
 * @param reason why, in its author's words; empty when none was given
 * @param buried why its content was taken out; empty when it is there
 */
public record HistoryEntry(Revision revision, String did, String reason, Difference difference, String buried) {}
