package dev.hindcast.timeline.web;

import org.jspecify.annotations.Nullable;

/** Tells pages that apply partial updates from those that load anew. */
final class Streams {
    static final String TYPE = "text/vnd.turbo-stream.html";

    private Streams() {}

    static boolean accepted(@Nullable String accept) {
        return accept != null && accept.contains(TYPE);
    }
}
