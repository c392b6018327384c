package dev.hindcast.demo;

import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImport;
import dev.hindcast.evidence.Imports;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.platform.database.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the people, incidents and evidence of the demonstration; done again, it adds only what a first try left out. */
@Component
public class Demonstration {
    static final String OUTAGE = "Checkout outage after the 2.31.0 rollout";
    static final String NEAR_MISS = "Connection pool nearly full on staging";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Cast cast;
    private final EarlierIncident earlier;
    private final Incidents incidents;
    private final Imports imports;
    private final EvidenceFiles files;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Demonstration(
            Cast cast,
            EarlierIncident earlier,
            Incidents incidents,
            Imports imports,
            EvidenceFiles files,
            TransactionTemplate transactions,
            Clock clock) {
        this.cast = cast;
        this.earlier = earlier;
        this.incidents = incidents;
        this.imports = imports;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Loads what is missing and returns how to sign in, in a sentence. */
    public String ready() {
        if (!cast.mayEnter()) {
            return "This data folder is not a demonstration's: sign in with an account of its own";
        }
        cast.enter();
        Acting.as(cast.administrator(), this::load);
        return "Sign in as " + Cast.ADMINISTRATOR + " with the password " + Cast.PASSWORD + " (" + Cast.OUTSIDER
                + ", same password, is an outsider)";
    }

    private void load() {
        transactions.executeWithoutResult(transaction -> {
            if (incidents.count(Incidents.Filter.none()) == 0) {
                UUID author = cast.administrator();
                earlier.add();
                incidents.add(outage(author), Audience.ofEveryone());
                incidents.add(nearMiss(author), Audience.only(Set.of(cast.team(Cast.TEAM)), Set.of()));
            }
        });
        give(OUTAGE, new SampleEvidence("checkout-outage"));
        give(NEAR_MISS, new SampleEvidence("staging-pool"));
    }

    private Incident outage(UUID author) {
        return new Incident(
                IncidentId.random(),
                OUTAGE,
                Severity.SEV_1,
                false,
                List.of("checkout", "orders-db"),
                Cast.BERLIN,
                false,
                author,
                clock.instant());
    }

    private Incident nearMiss(UUID author) {
        return new Incident(
                IncidentId.random(),
                NEAR_MISS,
                Severity.SEV_3,
                true,
                List.of("checkout"),
                Cast.BERLIN,
                true,
                author,
                clock.instant().minusSeconds(60));
    }

    /** Imports the evidence as an upload does, unless the incident has some already or is called otherwise by now. */
    private void give(String title, SampleEvidence evidence) {
        transactions
                .execute(transaction -> incidents.list(new Incidents.Filter(title, null, null, null), 1, 0))
                .stream()
                .filter(incident -> incident.title().equals(title))
                .map(Incident::id)
                .filter(incident -> files.list(incident).isEmpty())
                .forEach(incident -> give(incident, evidence));
    }

    private void give(IncidentId incident, SampleEvidence evidence) {
        try {
            UUID delivery = imports.begin(incident);
            evidence.each((path, content) -> imports.receive(incident, delivery, path, content));
            imports.close(incident, delivery);
            awaitReading(incident, delivery);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading goes on in the background; whoever opens the page at once should find it done. */
    private void awaitReading(IncidentId incident, UUID delivery) {
        Instant latest = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(latest)
                && files.imported(incident, delivery)
                        .filter(EvidenceImport::underway)
                        .isPresent()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
