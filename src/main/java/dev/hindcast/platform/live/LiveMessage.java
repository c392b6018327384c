package dev.hindcast.platform.live;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it goes over the wire, made once for all who follow. */
record LiveMessage(long sequence, boolean audience, byte[] bytes) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Its id is what a browser tells when it reconnects. */
    static LiveMessage of(LiveEntry entry) {
        return new LiveMessage(
                entry.sequence(),
                entry.what().equals(LiveEntry.AUDIENCE),
                encoded("id:" + entry.sequence() + "\ndata:" + JSON.writeValueAsString(entry) + "\n\n"));
    }

    /** Without an id, so that it moves no cursor. */
    static byte[] behind(long cursor, long entries) {
        LiveEntry entry = new LiveEntry(cursor, LiveEntry.BEHIND, Long.toString(entries));
        return encoded("data:" + JSON.writeValueAsString(entry) + "\n\n");
    }

    /** An event of its own kind, because a browser keeps comments to itself; it tells the server's time. */
    static byte[] beat(long millis) {
        return encoded("event:beat\ndata:" + millis + "\n\n");
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
