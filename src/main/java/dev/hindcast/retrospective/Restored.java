package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What came with an incident that was restored from an export and has no other place here; kept for good.
 *
 * @param by whoever restored it
 * @param at what was restored carries this time, where no later change has its own
 * @param incident its id in the file
 * @param model JSON, as it stood in the file
 * @param ids of the file to those given here
 * @param sha256 of the file
 * @param history chains of revisions that can still be checked, as {@code HistoryFile} writes them
 */
public record Restored(
        UUID by,
        Instant at,
        UUID incident,
        String sha256,
        String model,
        Map<String, String> ids,
        String history,
        Stated stated) {}
