package dev.hindcast.timeline.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a replay shows at one moment; made of what was known by then and of nothing else.
 *
 * @param from where the scale begins
 * @param to how far the scale reaches by now; grows with the moment
 * @param atFirst whether nothing became known earlier
 * @param ended whether nothing became known later
 * @param entries the latest first
 * @param earlier how many more there are before those
 * @param telemetry a sentence; empty when there was none
 * @param unseen tickets that nobody in engineering had seen; empty before the end
 */
public record ReplayScene(
        Instant moment,
        Instant from,
        Instant to,
        boolean atFirst,
        boolean ended,
        List<ReplayFact> facts,
        List<ReplayEntry> entries,
        int earlier,
        String telemetry,
        List<StatementRow> unseen,
        String picture,
        @Nullable Instant since) {
    public long second() {
        return moment.getEpochSecond() - from.getEpochSecond();
    }

    public long seconds() {
        return to.getEpochSecond() - from.getEpochSecond();
    }
}
