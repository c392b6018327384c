package dev.hindcast.retrospective.reading;

/** One entry of a timeline that the text tells. */
public record TimelineRow(StatedTime time, String text) {}
