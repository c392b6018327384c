package dev.hindcast.evidence;

import java.util.List;

/**
 * Some events in order.
 *
 * @param earlier whether others stand before them
 * @param later whether others stand after them
 */
public record EventPage(List<RecordedEvent> events, boolean earlier, boolean later) {}
