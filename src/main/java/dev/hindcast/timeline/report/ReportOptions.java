package dev.hindcast.timeline.report;

import java.time.ZoneId;

/**
 * How a report for people is written.
 *
 * @param zone in which times are shown
 * @param colour whether terminal colours may be used
 * @param all whether every event is listed, instead of only counting what hardly matters
 * @param width columns of the terminal; 0 where there is none
 */
public record ReportOptions(ZoneId zone, boolean colour, boolean all, int width) {
    int most(int readable) {
        return all ? Integer.MAX_VALUE : readable;
    }
}
