package dev.hindcast.platform.live;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest messages of a stream, without gaps, for those who come back soon. For one thread at a time. */
final class Ring {
    static final int MOST = 256;
    private static final int MOST_BYTES = 256 * 1024;

    private final ArrayDeque<LiveMessage> messages = new ArrayDeque<>();
    private int bytes;

    void add(LiveMessage message) {
        messages.addLast(message);
        bytes += message.bytes().length;
        while (messages.size() > MOST || bytes > MOST_BYTES) {
            bytes -= messages.removeFirst().bytes().length;
        }
    }

    void clear() {
        messages.clear();
        bytes = 0;
    }

    /** All that came after the cursor; null when some of it is no longer here. */
    @Nullable
    List<LiveMessage> after(long cursor) {
        LiveMessage oldest = messages.peekFirst();
        if (oldest == null || oldest.sequence() > cursor + 1) {
            return null;
        }
        return messages.stream().skip(cursor + 1 - oldest.sequence()).toList();
    }
}
