package dev.hindcast.demo;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.ActionType;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Level;
import dev.hindcast.action.Plan;
import dev.hindcast.action.State;
import dev.hindcast.action.Verification;
import dev.hindcast.action.Worth;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An incident before the outage, of the same service, whose actions are not all finished. */
@Component
class EarlierIncident {
    static final String TITLE = "Slow payments during a sale";

    private final Cast cast;
    private final Incidents incidents;
    private final Actions actions;
    private final ActionItems items;
    private final Clock clock;

    EarlierIncident(Cast cast, Incidents incidents, Actions actions, ActionItems items, Clock clock) {
        this.cast = cast;
        this.incidents = incidents;
        this.actions = actions;
        this.items = items;
        this.clock = clock;
    }

    /** Within a transaction of the administrator's. */
    void add() {
        Account priya = cast.account(Cast.ADMINISTRATOR);
        IncidentId incident = IncidentId.random();
        incidents.add(
                new Incident(
                        incident,
                        TITLE,
                        Severity.SEV_3,
                        false,
                        List.of("checkout"),
                        Cast.BERLIN,
                        false,
                        priya.id(),
                        clock.instant().minus(Duration.ofDays(50))),
                Audience.ofEveryone());
        take(
                priya,
                incident,
                "Practise the rollback each month",
                ActionType.PROCESS,
                "mei@example.com",
                -12,
                "The last three drills took less than ten minutes",
                new Worth(Level.HIGH, Level.LOW, Level.MEDIUM, Level.HIGH));
        take(
                priya,
                incident,
                "Set the size of the connection pool by load, not by hand",
                ActionType.SYSTEMIC,
                "jonas@example.com",
                20,
                "A load test at twice the usual traffic never waits for a connection",
                new Worth(Level.HIGH, Level.HIGH, Level.HIGH, Level.MEDIUM));
        ActionId runbook = take(
                priya,
                incident,
                "Say in the runbook whom support calls",
                ActionType.PROCESS,
                "jonas@example.com",
                -20,
                "Support reaches the on-call in the next drill without asking around",
                new Worth(Level.MEDIUM, Level.LOW, Level.MEDIUM, Level.MEDIUM));
        actions.move(priya, runbook, items.find(runbook).orElseThrow().version(), State.DONE, "", null);
    }

    /** @param due days from today */
    private ActionId take(
            Account author,
            IncidentId incident,
            String title,
            ActionType type,
            String owner,
            int due,
            String verification,
            Worth worth) {
        LocalDate deadline = LocalDate.now(clock.withZone(Cast.BERLIN)).plusDays(due);
        Plan plan = new Plan(
                title,
                type,
                cast.account(owner).id(),
                deadline,
                new Verification(verification, deadline.plusDays(28)),
                worth,
                List.of(),
                "",
                List.of(),
                null);
        return actions.take(author, incident, plan, null);
    }
}
