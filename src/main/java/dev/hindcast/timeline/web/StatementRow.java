package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Events.FurtherPlace;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.evidence.Statement;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.StatementState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the list shows it.
 *
 * @param author the name of who added it; null when it was read out of evidence
 * @param worded who worded it last; null while the original stands
 * @param hiddenBy who hid it; null while it is shown
 * @param milestones those that stand on it
 */
public record StatementRow(
        RecordedEvent recorded,
        StatementState state,
        @Nullable String author,
        @Nullable By worded,
        @Nullable By hiddenBy,
        List<FurtherPlace> furtherPlaces,
        List<Milestone.Name> milestones) {

    /** Who did something, and when. */
    public record By(String name, Instant at) {}

    public Event event() {
        return recorded.event();
    }

    public long id() {
        return recorded.id();
    }

    public String text() {
        String wording = state.wording();
        return wording != null ? wording : event().text();
    }

    public boolean isReworded() {
        return state.wording() != null;
    }

    /** As exactly as it is known; a range with its end. */
    public String time(ZoneId zone) {
        Event event = event();
        String at = Clocks.time(event, zone);
        return event.precision() == Precision.RANGE && event.until() != null
                ? at + "–" + Clocks.time(event.until(), Precision.RANGE, zone)
                : at;
    }

    /** Who or what did it, and the source, where they say more than the text. */
    public String about() {
        List<String> parts = new ArrayList<>();
        Event event = event();
        if (event.actor() != null) {
            parts.add(event.actor());
        }
        if (event.service() != null && !text().contains(event.service())) {
            parts.add(event.service());
        }
        if (!event.source().equals(Statement.SOURCE)) {
            parts.add(event.source());
        }
        return String.join(" · ", parts);
    }

    /** How a milestone is explained to whoever puts it somewhere. */
    public static String meaning(Milestone.Name name) {
        return switch (name) {
            case TRIGGER -> "it was triggered";
            case IMPACT_BEGAN -> "the impact began";
            case DETECTED -> "it was detected";
            case ACKNOWLEDGED -> "somebody acknowledged it";
            case MITIGATED -> "it was mitigated";
            case RESOLVED -> "it was resolved";
        };
    }

    /** The file's own name and the line; the whole path is for those who point at it. Empty without evidence. */
    public String citation() {
        String file = event().evidence().file();
        if (file.isEmpty()) {
            return "";
        }
        int line = event().evidence().line();
        return file.substring(file.lastIndexOf('/') + 1) + (line > 0 ? ":" + line : "");
    }

    /** Sorts as text in the order of the list. */
    public String order() {
        return order(event().at()) + String.format(Locale.ROOT, "~%019d", id());
    }

    static String order(Instant at) {
        return String.format(Locale.ROOT, "%012d.%09d", at.getEpochSecond() + 100_000_000_000L, at.getNano());
    }
}
