package dev.hindcast.retrospective.importing;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.ImportedPostmortems;
import dev.hindcast.retrospective.Restorations;
import dev.hindcast.retrospective.importing.Outcome.State;
import dev.hindcast.retrospective.model.Restorable;
import dev.hindcast.retrospective.model.Restoring;
import dev.hindcast.retrospective.model.Unrestorable;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that Hindcast exported: each is restored, unless its incident is here already, be it because it never left or
 * because somebody restored it before.
 */
@Component
class OwnFiles {
    private static final Logger log = LoggerFactory.getLogger(OwnFiles.class);
    private static final String FORMAT = "Hindcast";

    private final Restoring restoring;
    private final Restorations restorations;
    private final Incidents incidents;
    private final ImportedPostmortems known;
    private final TransactionTemplate transactions;

    OwnFiles(
            Restoring restoring,
            Restorations restorations,
            Incidents incidents,
            ImportedPostmortems known,
            TransactionTemplate transactions) {
        this.restoring = restoring;
        this.restorations = restorations;
        this.incidents = incidents;
        this.known = known;
        this.transactions = transactions;
    }

    boolean recognises(byte[] file) {
        return restoring.recognises(file);
    }

    ImportedFile take(
            Account author, String path, byte[] bytes, Audience audience, BiConsumer<ReadFile, Outcome> progress) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            Restorable file = restoring.read(bytes, name);
            Outcome outcome = outcome(author, file, audience);
            ReadFile read = new ReadFile(
                    path,
                    FORMAT,
                    List.of(ReadPostmortem.textOnly(path, 1, file.sha256(), false, "", List.of())),
                    null,
                    List.of());
            progress.accept(read, outcome);
            return new ImportedFile(read, List.of(outcome));
        } catch (Unrestorable e) {
            return new ImportedFile(GivenFiles.refusal(path, e.sentence()), List.of());
        }
    }

    private Outcome outcome(Account author, Restorable file, Audience audience) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                known.lock(file.incident().toString());
                return here(file)
                        .orElseGet(() -> new Outcome(
                                State.IMPORTED,
                                restoring.restore(author, file, audience),
                                file.title(),
                                "restored with its whole history"));
            }));
        } catch (Unrestorable e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("{} could not be restored", file.title(), e);
            return Outcome.failed(file.title());
        }
    }

    private Optional<Outcome> here(Restorable file) {
        return restorations
                .from(file.sha256())
                .map(there ->
                        new Outcome(State.KNOWN, there, file.title(), "it was restored from this very file before"))
                .or(() -> seen(List.of(file.incident()))
                        .map(there -> new Outcome(
                                State.KNOWN, there, file.title(), "the incident that it was exported from is here")))
                .or(() -> restorations
                        .ofOld(List.of(file.incident()))
                        .or(() -> seen(file.earlier()))
                        .map(there -> new Outcome(
                                State.CHANGED,
                                there,
                                file.title(),
                                "another state of the same incident is here, and was left as it is")));
    }

    private Optional<IncidentId> seen(List<UUID> ids) {
        return incidents.find(ids.stream().map(IncidentId::new).toList()).stream()
                .map(Incident::id)
                .findFirst();
    }
}
