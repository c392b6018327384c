package dev.hindcast.retrospective.sharing;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.Publishing;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.Reconstructions;
import dev.hindcast.world.CheckoutOutage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The restricted checkout outage with a record that Priya wrote, Jonas approved and Priya published. */
public class PublishedOutage {
    public static final String SUMMARY = "Priya’s team saw that **orders-db-0** was full, while Northwind waited.";

    @Autowired
    Incidents incidents;

    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    Publishing publishing;

    @Autowired
    Editing editing;

    @Autowired
    Reconstructions reconstructions;

    @Autowired
    KeptTimelines timelines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    /** Which are among the facts that go out. */
    private void awaitMilestones(IncidentId incident) {
        Instant latest = Instant.now().plusSeconds(20);
        while (timelines.of(incident).milestones().isEmpty() && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    public IncidentId of(Account priya, Account jonas) {
        IncidentId incident =
                CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> {
            List<Long> events = transactions.execute(status -> jdbc.sql("select id from event where incident_id = ?")
                    .param(incident.value())
                    .query(Long.class)
                    .list());
            events.forEach(event -> editing.pin(priya, incident, event, true));
            reconstructions.soon(incident);
            awaitMilestones(incident);
            drafting.begin(priya, incident, "");
            writing.save(priya, incident, "summary", SUMMARY, 0, "");
            publishing.send(priya, incident, List.of(jonas.id()));
        });
        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, ""));
        Acting.as(priya.id(), () -> publishing.publish(priya, incident));
        return incident;
    }
}
