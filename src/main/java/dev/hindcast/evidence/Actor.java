package dev.hindcast.evidence;

/**
 * Somebody or something that acted or spoke in an incident's evidence.
 *
 * @param name as the evidence names them
 * @param events in how many events
 */
public record Actor(String name, long events) {}
