package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Difference;

/**
 * A comment as the page shows it.
 *
 * @param author by name, as is {@code settledBy}, which is empty while it is open
 * @param difference what its suggestion changes; empty for any other comment
 * @param callsViewer whether whoever reads it is mentioned
 */
public record CommentView(
        Comment comment, String author, String settledBy, Difference difference, boolean callsViewer) {}
