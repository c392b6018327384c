package dev.hindcast.review;

import java.util.List;
import java.util.UUID;

/**
 * Groups of cards are not what they were.
 *
 * @param now as they are, each with all its cards
 * @param gone which are not there any more
 */
public record GroupsChanged(ReviewId session, List<CardGroup> now, List<UUID> gone) {}
