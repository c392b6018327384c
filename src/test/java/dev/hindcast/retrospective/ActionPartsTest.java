package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.action.Actions;
import dev.hindcast.action.Proposed;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.State;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ActionPartsTest extends ServerTest {
    @Autowired
    Actions actions;

    @Autowired
    Drafts drafts;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void actionsCarryTheirIssuesAndRecordedOnesTheirOwnWords() {
        Account priya = person("Priya", Role.MEMBER);
        IncidentId outage = CheckoutOutage.of(priya, Audience.ofEveryone(), incidents, jdbc, transactions);
        String markdown = Acting.as(priya.id(), () -> {
            actions.take(
                    priya,
                    outage,
                    Proposed.linked(
                            Proposed.plan("Alert on latency", priya.id()),
                            List.of(TrackerLink.typed("https://example.com/browse/PAY-12?a=1&copy;=(2)"))),
                    null);
            actions.record(
                    priya,
                    outage,
                    List.of(
                            new RecordedAction(
                                    "Write the *runbook*",
                                    "ops | support",
                                    null,
                                    null,
                                    List.of("[x](javascript:1)"),
                                    "a.md:3"),
                            new RecordedAction("Done there", "", null, State.DONE, List.of(), "a.md:4")));
            return new LiveParts(drafts.of(outage)).markdown(Live.ACTIONS);
        });

        assertThat(markdown)
                .contains(
                        "| **Alert on latency** [PAY-12](<https://example.com/browse/PAY-12?a=1&amp;copy;=(2)>) | detection | Priya |")
                .contains(
                        "| Write the \\*runbook\\* \\[x\\](javascript:1) | ops \\| support |  | not said | a.md:3 |  |")
                .contains("| Done there | not named |  | done | a.md:4 |  |");
        assertThat(Acting.as(priya.id(), () -> new LiveParts(drafts.of(outage)).markdown(Live.DECISIONS)))
                .doesNotContain("runbook");
    }
}
