package dev.hindcast.retrospective.reading;

/**
 * Something that looks like a value and could not be understood, or that is understood with a doubt.
 *
 * @param words as written; may be empty
 * @param why what is the matter with it, and where possible the way out
 */
public record Unclear(Where where, String words, String why) {}
