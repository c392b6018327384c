package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Difference;
import java.time.Instant;

/**
 * A comment as the page shows it.
 *
 * @param author by name, as is {@code settledBy}, which is empty while it is open
 * @param at when it was made
 * @param difference what its suggestion changes; empty for any other comment
 * @param callsViewer whether whoever reads it is mentioned
 */
public record CommentView(
        Comment comment, String author, Instant at, String settledBy, Difference difference, boolean callsViewer) {}
