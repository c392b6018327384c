package dev.hindcast.evidence;

import java.io.IOException;

/** A file of chat rules that cannot be used; the message names file, line and cause. */
public final class UnreadableRules extends IOException {
    UnreadableRules(String file, int line, String cause) {
        super(file + ", line " + line + ": " + cause);
    }
}
