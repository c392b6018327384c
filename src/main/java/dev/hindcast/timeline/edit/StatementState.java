package dev.hindcast.timeline.edit;

import org.jspecify.annotations.Nullable;

/**
 * What people made of one statement.
 *
 * @param event the number of the event that it tells
 * @param wording a better wording; null while the original stands
 */
public record StatementState(
        long event,
        boolean pinned,
        boolean hidden,
        @Nullable String wording) {
    public static StatementState untouched(long event) {
        return new StatementState(event, false, false, null);
    }

    public StatementState withPinned(boolean value) {
        return new StatementState(event, value, hidden, wording);
    }

    public StatementState withHidden(boolean value) {
        return new StatementState(event, pinned, value, wording);
    }

    public StatementState withWording(@Nullable String value) {
        return new StatementState(event, pinned, hidden, value);
    }
}
