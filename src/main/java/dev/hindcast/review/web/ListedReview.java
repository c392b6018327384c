package dev.hindcast.review.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.review.ReviewSession;

/**
 * A session as the list shows it.
 *
 * @param due how it stands to the 48 hours; empty for one that is not to come
 */
public record ListedReview(
        ReviewSession session, Incident incident, String facilitator, int participants, String due) {}
