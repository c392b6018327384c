package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.time.Stamps;

/**
 * The readers of a file's stamps. Other fields than the event's time get their own, so that they do not move its days.
 *
 * @param agreement tells whether two stamps agree
 */
record RowTimes(RowStamps event, RowStamps rival, RowStamps until, Stamps agreement) {

    /** For rows read in the order of the file. */
    static RowTimes inOrder(Reading reading) {
        return new RowTimes(
                new RowStamps(reading.stamps()),
                new RowStamps(quiet(reading)),
                new RowStamps(quiet(reading)),
                quiet(reading));
    }

    /** For a part of a file: only stamps that say all themselves. */
    static RowTimes ofPart(Reading reading) {
        return new RowTimes(new RowStamps(null), new RowStamps(null), new RowStamps(null), quiet(reading));
    }

    private static Stamps quiet(Reading reading) {
        return new Stamps(reading.options(), assumption -> {}, reading.source());
    }
}
