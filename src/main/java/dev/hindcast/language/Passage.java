package dev.hindcast.language;

/**
 * A passage that is found.
 *
 * @param from its first word
 * @param clause where it ends, and other words for it
 */
record Passage(int from, Clause clause) {}
