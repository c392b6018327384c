package dev.hindcast.retrospective.reading;

import dev.hindcast.action.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that the text lists.
 *
 * @param owner as written, not yet a person; null where none is named
 * @param deadline null where none is given
 * @param state null where the text does not say
 * @param links addresses in it, usually of the tracker
 * @param group the heading within the actions under which it stands; may be empty
 */
public record StatedAction(
        String title,
        @Nullable String owner,
        @Nullable StatedTime deadline,
        @Nullable State state,
        List<String> links,
        String group) {}
