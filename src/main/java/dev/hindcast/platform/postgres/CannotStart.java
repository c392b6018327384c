package dev.hindcast.platform.postgres;

import org.jspecify.annotations.Nullable;

/** A reason not to start, in one line for the person at the terminal: what, where, and the way out. */
public class CannotStart extends RuntimeException {
    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    /** The line; never absent, unlike {@link #getMessage()} to the null checker. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
