package dev.hindcast.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one will know that an action worked.
 *
 * @param how what to look at, and what it has to show; empty while nobody has said
 * @param by the day by which somebody looks
 */
public record Verification(String how, @Nullable LocalDate by) {
    public boolean isComplete() {
        return !how.isBlank() && by != null;
    }
}
