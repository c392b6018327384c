package dev.hindcast.timeline.web;

import dev.hindcast.timeline.edit.KeptBlindSpot;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of what happened: a new day, a statement, or a blind spot. */
public sealed interface ListEntry {
    Instant at();

    /** @param at when it begins in the incident's zone */
    record NewDay(LocalDate day, Instant at) implements ListEntry {}

    record Unseen(KeptBlindSpot spot) implements ListEntry {
        @Override
        public Instant at() {
            return spot.from();
        }
    }

    record Row(StatementRow row) implements ListEntry {
        @Override
        public Instant at() {
            return row.recorded().event().at();
        }
    }
}
