package dev.hindcast.action.web;

import dev.hindcast.action.Tally;
import java.util.List;

/**
 * The lists of actions that there are, with how many stand in each.
 *
 * @param views the viewer's own, one for each of their teams, everybody's
 * @param recorded how many recorded actions wait for somebody
 */
public record ActionTabs(List<Whose> views, List<Tally> tallies, long recorded) {

    public long count(Whose whose, Show show) {
        return tallies.stream()
                .filter(tally -> whose.includes(tally.owner()) && show.includes(tally))
                .mapToLong(Tally::count)
                .sum();
    }

    /** The address of a list; what is usual is left out of it. */
    public static String path(Whose whose, Show show) {
        return "/actions?whose=" + whose.key() + (show == Show.UNFINISHED ? "" : "&show=" + show.key());
    }
}
