package dev.hindcast.action;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.world.CheckoutOutage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Actions of the checkout outage, for tests. */
public final class Proposed {
    public static final LocalDate DEADLINE = LocalDate.of(2026, 3, 18);
    private static final IncidentId INCIDENT = IncidentId.random();
    private static final UUID JONAS = UUID.randomUUID();

    private Proposed() {}

    public static Plan plan(String title, @Nullable UUID owner) {
        return plan(title, owner, worth(2, 2, 2, 2));
    }

    public static Plan plan(String title, @Nullable UUID owner, Worth worth) {
        return new Plan(
                title,
                ActionType.DETECTION,
                owner,
                DEADLINE,
                new Verification("The alert fires in the next game day", DEADLINE.plusDays(14)),
                worth,
                List.of(),
                "");
    }

    /** Only an idea: no owner, no deadline, no way to tell. */
    public static Plan idea(String title) {
        return new Plan(
                title,
                ActionType.SYSTEMIC,
                null,
                null,
                new Verification("", null),
                worth(2, 2, 2, 2),
                List.of(),
                "“just add more machines”");
    }

    public static Worth worth(int impact, int effort, int riskReduction, int alignment) {
        return new Worth(Level.of(impact), Level.of(effort), Level.of(riskReduction), Level.of(alignment));
    }

    public static ActionItem action(String title, Worth worth) {
        return ActionItem.proposed(INCIDENT, plan(title, JONAS, worth), JONAS, CheckoutOutage.at("17:00"));
    }

    public static ActionItem taken(String title, Worth worth) {
        return action(title, worth).taken(JONAS, CheckoutOutage.at("17:30"), "");
    }
}
