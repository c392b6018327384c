package dev.hindcast.evidence;

import java.util.function.Consumer;

/** Gets events one by one, or many at once where a format reads them faster that way. */
public interface EventSink extends Consumer<Event> {

    /** Takes over a block; the caller does not touch it again. */
    void accept(EventBlock block);
}
