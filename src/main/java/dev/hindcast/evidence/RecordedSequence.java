package dev.hindcast.evidence;

/**
 * All events of an incident in order, light enough to reconstruct a timeline from: of logs, spans and metrics that tell of
 * no error, {@link #get} knows time, kind, source and service, and leaves text and attributes empty.
 */
public interface RecordedSequence extends EventSequence {
    /** The number of the event at that place. */
    long id(int index);
}
