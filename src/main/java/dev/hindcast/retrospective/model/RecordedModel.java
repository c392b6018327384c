package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as a postmortem that was written elsewhere lists it, and what became of it.
 *
 * @param ownerNamed in the words of the text, not a person of the list; empty where nobody is named
 * @param deadline null where none is given
 * @param state null where the text does not say
 * @param from the file and line where it stands
 * @param answer null while nobody has answered it
 */
public record RecordedModel(
        String id,
        String title,
        String ownerNamed,
        @Nullable LocalDate deadline,
        @Nullable String state,
        List<String> links,
        String from,
        Said recorded,
        @Nullable Answer answer) {

    /**
     * Either way, for good.
     *
     * @param takenAs the action that it became; null when it was set aside
     * @param setAside the reason; empty when it was taken up
     */
    public record Answer(@Nullable String takenAs, String setAside, Said said) {}
}
