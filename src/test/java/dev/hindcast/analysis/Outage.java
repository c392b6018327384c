package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checkout outage's factors and whys, in the making, for tests without a database. */
public final class Outage {
    private static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");
    private static final UUID AUTHOR = UUID.randomUUID();

    private final List<Why> whys = new ArrayList<>();
    private final Factor factor;

    private Outage(Factor factor) {
        this.factor = factor;
    }

    public static Factor factor(String title, Phase phase, @Nullable Domain domain, boolean better) {
        return new Factor(
                UUID.randomUUID(),
                IncidentId.random(),
                title,
                "",
                phase,
                domain,
                better,
                null,
                List.of(),
                List.of(),
                AUTHOR,
                AT,
                0);
    }

    public static Outage about(Factor factor) {
        return new Outage(factor);
    }

    public UUID why(@Nullable UUID parent, String text, boolean condition, Long... events) {
        UUID id = UUID.randomUUID();
        whys.add(new Why(id, factor.id(), parent, text, List.of(events), condition, AUTHOR, AT, 0));
        return id;
    }

    public UUID why(@Nullable UUID parent, String text) {
        return why(parent, text, false);
    }

    public WhyTree tree() {
        return WhyTree.of(whys, new PersonEnding(List.of("Priya", "Jonas")));
    }
}
