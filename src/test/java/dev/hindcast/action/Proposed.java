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
                "",
                List.of(),
                null);
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
                "“just add more machines”",
                List.of(),
                null);
    }

    /** The same plan, followed up there. */
    public static Plan linked(Plan plan, List<TrackerLink> links) {
        return new Plan(
                plan.title(),
                plan.type(),
                plan.owner(),
                plan.deadline(),
                plan.verification(),
                plan.worth(),
                plan.factors(),
                plan.origin(),
                links,
                plan.follows());
    }

    /** The same plan with another deadline; somebody looks two weeks later. */
    public static Plan due(Plan plan, LocalDate deadline) {
        return new Plan(
                plan.title(),
                plan.type(),
                plan.owner(),
                deadline,
                new Verification(plan.verification().how(), deadline.plusDays(14)),
                plan.worth(),
                plan.factors(),
                plan.origin(),
                plan.links(),
                plan.follows());
    }

    /** The same plan as what is done instead of one that did not work. */
    public static Plan following(Plan plan, ActionId failed) {
        return new Plan(
                plan.title(),
                plan.type(),
                plan.owner(),
                plan.deadline(),
                plan.verification(),
                plan.worth(),
                plan.factors(),
                plan.origin(),
                plan.links(),
                failed);
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
