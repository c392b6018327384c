package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Facets;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.Milestone.Name;
import dev.hindcast.timeline.Milestones;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When the incident was, or when its evidence speaks where no incident is seen in it.
 *
 * @param told in the incident's zone
 * @param utc the same in UTC
 */
public record SpanSentence(String told, String utc) {
    static @Nullable SpanSentence of(Incident incident, KeptTimeline timeline, Facets facets) {
        Milestones overall = timeline.overall();
        Instant begin = overall.beginning()
                .or(() -> overall.get(Name.DETECTED))
                .map(milestone -> milestone.at())
                .orElse(StatementList.first(facets));
        Instant end =
                overall.get(Name.RESOLVED).map(milestone -> milestone.at()).orElse(null);
        if (begin == null) {
            return null;
        }
        ZoneId zone = incident.zone();
        return new SpanSentence(
                between(begin, end, zone) + " " + Times.name(zone)
                        + (Times.name(zone).equals("UTC") ? "" : " (" + Times.offset(begin, zone) + ")"),
                between(begin, end, ZoneOffset.UTC) + " UTC");
    }

    private static String between(Instant begin, @Nullable Instant end, ZoneId zone) {
        if (end == null || end.isBefore(begin)) {
            return "from " + Times.full(begin, zone);
        }
        return Times.day(begin, zone).equals(Times.day(end, zone))
                ? Times.full(begin, zone) + "–" + Times.clock(end, zone)
                : Times.full(begin, zone) + " – " + Times.full(end, zone);
    }
}
