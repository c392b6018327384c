package dev.hindcast.timeline.web;

import dev.hindcast.timeline.replay.ReplayNote;
import java.time.Instant;
import java.util.Locale;

/** What the list of a replay consists of. */
public sealed interface ReplayEntry {
    /** From when it was there. */
    Instant since();

    /**
     * A statement in the words of its evidence.
     *
     * @param why what the evidence says about when it was known; empty when it was known as it happened
     */
    record Told(StatementRow row, Instant since, String why) implements ReplayEntry {
        /** Whether it was known at another minute than that in which it happened. */
        public boolean isLater() {
            return !why.isEmpty();
        }

        /** The kind as a word. */
        public String kind() {
            return row.event().kind().word().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody noted later, watching. */
    record Noted(ReplayNote note, String author) implements ReplayEntry {
        @Override
        public Instant since() {
            return note.moment();
        }
    }
}
