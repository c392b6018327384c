package dev.hindcast.evidence;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RecordedSequence} leaves out of a log line, span or metric.
 *
 * @param id the number of the event
 * @param until when it was over; null for a point in time
 */
public record Trail(long id, @Nullable Instant until, Map<String, String> attributes) {}
