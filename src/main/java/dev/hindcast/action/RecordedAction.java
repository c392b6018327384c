package dev.hindcast.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as a postmortem that was written elsewhere lists it.
 *
 * @param title what was to be done; not blank
 * @param owner in the words of the text, not an account; empty where nobody is named
 * @param deadline null where none is given
 * @param state null where the text does not say
 * @param links addresses beside it, usually of a tracker
 * @param from the file and line where it stands
 */
public record RecordedAction(
        String title,
        String owner,
        @Nullable LocalDate deadline,
        @Nullable State state,
        List<String> links,
        String from) {
    public RecordedAction {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an action without words cannot be recorded: " + from);
        }
        links = List.copyOf(links);
    }

    /** {@code not said} where it is not known. */
    public String stateWord() {
        return state == null ? "not said" : state.word();
    }

    public List<TrackerLink> trackerLinks() {
        return links.stream().map(TrackerLink::new).toList();
    }
}
