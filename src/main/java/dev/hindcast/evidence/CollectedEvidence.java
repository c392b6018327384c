package dev.hindcast.evidence;

import java.util.List;

/**
 * What reading many files gave.
 *
 * @param events in order, each once, citing every place that states it
 * @param files what became of each file, in the order of reading, duplicates counted where they were found again
 */
public record CollectedEvidence(EventSequence events, List<FileReport> files) {}
