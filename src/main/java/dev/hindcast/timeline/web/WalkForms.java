package dev.hindcast.timeline.web;

import org.jspecify.annotations.Nullable;

/**
 * What is open in a walkthrough's forms after it was not accepted.
 *
 * @param wording as typed; null while that form is closed
 * @param adding as typed; null while that form is closed
 * @param complaint why it was not accepted; empty when nothing was sent
 */
public record WalkForms(@Nullable String wording, @Nullable AddedStatementForm adding, String complaint) {
    static WalkForms closed() {
        return new WalkForms(null, null, "");
    }
}
