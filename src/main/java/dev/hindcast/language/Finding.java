package dev.hindcast.language;

/**
 * A passage that blames, and other words for it.
 *
 * @param start index of its first character in the text, as {@link String#charAt} counts
 * @param end index after its last character
 * @param reason one sentence
 * @param suggestion what may stand in place of the passage, from {@code start} to {@code end}; with it the sentence is
 *     grammatical and keeps its facts
 */
public record Finding(int start, int end, Rule rule, String reason, String suggestion) {}
