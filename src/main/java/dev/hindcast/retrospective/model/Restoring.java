package dev.hindcast.retrospective.model;

import dev.hindcast.action.ActionsChanged;
import dev.hindcast.action.Owners;
import dev.hindcast.analysis.AnalysisChanged;
import dev.hindcast.evidence.Imports;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.ImpactChanged;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.retrospective.Restorations;
import dev.hindcast.retrospective.Restored;
import dev.hindcast.retrospective.RetrospectiveChanged;
import dev.hindcast.retrospective.RetrospectivePublished;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.Stated;
import dev.hindcast.retrospective.model.Model.About;
import dev.hindcast.timeline.edit.MilestonesChanged;
import dev.hindcast.timeline.edit.StatementChanged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an incident of an exported retrospective: a new one with new ids and all that the file holds. What was said keeps its
 * words and the names of who said it; what has no other place here is kept as it stood there, as is the file itself.
 */
@Service
public class Restoring {
    /** What the kept file is called among the evidence. */
    static final String FILE = "hindcast-retrospective.json";

    private final Incidents incidents;
    private final Owners owners;
    private final Imports imports;
    private final Restorations restorations;
    private final OldHistory histories;
    private final ImpactPart impact;
    private final TimelinePart timeline;
    private final AnalysisPart analysis;
    private final ActionPart actions;
    private final RecordedPart recorded;
    private final RecordPart record;
    private final ImportedPart imported;
    private final ApplicationEventPublisher announce;
    private final Clock clock;

    Restoring(
            Incidents incidents,
            Owners owners,
            Imports imports,
            Restorations restorations,
            OldHistory histories,
            ImpactPart impact,
            TimelinePart timeline,
            AnalysisPart analysis,
            ActionPart actions,
            RecordedPart recorded,
            RecordPart record,
            ImportedPart imported,
            ApplicationEventPublisher announce,
            Clock clock) {
        this.incidents = incidents;
        this.owners = owners;
        this.imports = imports;
        this.restorations = restorations;
        this.histories = histories;
        this.impact = impact;
        this.timeline = timeline;
        this.analysis = analysis;
        this.actions = actions;
        this.recorded = recorded;
        this.record = record;
        this.imported = imported;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * In the transaction of whoever calls, on behalf of the author, who must be the one acting. A restricted incident is
     * restored for its author alone, who lets others in. Restored twice, there are two.
     *
     * @param file as {@link Models#whole} leaves as JSON
     * @param name of the file, for what is said when it cannot be read
     * @throws Unrestorable when it cannot be read, or contradicts itself; the transaction is rolled back
     * @throws Forbidden for viewers
     */
    @Transactional
    public IncidentId restore(Account author, byte[] file, String name) {
        return restore(author, read(file, name), Audience.ofEveryone());
    }

    /** Whether a file says of itself that it is one from which an incident can be restored. */
    public boolean recognises(byte[] file) {
        return ModelFile.is(file);
    }

    /** @throws Unrestorable when it cannot be read, or contradicts itself */
    public Restorable read(byte[] file, String name) {
        ModelFile read = ModelFile.read(file, name);
        return new Restorable(name, file, read, OldHistory.read(read.model(), name));
    }

    /**
     * The same for a file that was looked through.
     *
     * @param audience who may see it, besides the author; what is restricted in the file is never opened to everyone
     */
    @Transactional
    public IncidentId restore(Account author, Restorable file, Audience audience) {
        if (!author.mayEdit()) {
            throw new Forbidden(
                    "Viewers read. Ask an administrator to make you a member if you want to bring incidents in.");
        }
        if (!author.id().equals(Acting.account())) {
            throw new IllegalStateException("whoever restores an incident has to be the one acting");
        }
        try {
            return restored(author, file, audience);
        } catch (DataIntegrityViolationException contradiction) {
            throw new Unrestorable(file.name + ", /model: it contradicts itself, so that the database refuses it: "
                    + contradiction.getMostSpecificCause().getMessage()
                    + ". Export the retrospective again as JSON, or mend the file by hand.");
        }
    }

    private IncidentId restored(Account author, Restorable file, Audience audience) {
        Model model = file.file.model();
        OldHistory.Chains chains = file.chains;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Audience seenBy =
                model.incident().restricted() && audience.everyone() ? Audience.only(Set.of(), Set.of()) : audience;
        Incident incident = incident(model.incident(), !seenBy.everyone(), author, now);
        incidents.add(incident, seenBy);
        keep(incident.id(), file.bytes);
        Incoming in = new Incoming(incident.id(), author, now, model, owners.of(incident));
        histories.begin(chains, file.sha256(), in);
        impact.restore(model.impact(), in);
        timeline.restore(model.timeline(), in);
        analysis.restore(model.analysis(), in);
        actions.restore(model.actions(), in);
        recorded.restore(model.recordedActions(), in);
        imported.restore(model.imported(), in);
        List<Section> sections = record.restore(model.retrospective(), in);
        histories.goOn(chains, sections, in);
        restorations.add(
                incident.id(),
                new Restored(
                        author.id(),
                        now,
                        file.incident(),
                        file.sha256(),
                        file.file.text(),
                        Map.copyOf(in.ids()),
                        chains.file().json(),
                        StatedNames.of(model, in)));
        announce(model, in);
        return incident.id();
    }

    private static Incident incident(About about, boolean restricted, Account author, Instant now) {
        Integer severity = about.severity();
        return new Incident(
                IncidentId.random(),
                about.title(),
                severity == null ? null : Severity.of(severity),
                about.nearMiss(),
                about.services(),
                ZoneId.of(about.zone()),
                restricted,
                author.id(),
                now);
    }

    private void keep(IncidentId incident, byte[] file) {
        try {
            imports.keep(
                    incident,
                    FILE,
                    new ByteArrayInputStream(file),
                    Stated.RECORD,
                    "kept as it is; the incident was restored from it");
        } catch (IOException e) {
            throw new Unrestorable(
                    "The file could not be kept as evidence: " + e.getMessage() + ". Nothing was restored.");
        }
    }

    /** What others keep, index or show follows from these, as it does for what people do one by one. */
    private void announce(Model model, Incoming in) {
        model.timeline().statements().stream()
                .filter(statement -> StatementsPart.isEdited(statement) || statement.added() != null)
                .map(statement -> in.event(statement.id()))
                .filter(Objects::nonNull)
                .forEach(now -> announce.publishEvent(new StatementChanged(in.incident, now)));
        announce.publishEvent(new MilestonesChanged(in.incident));
        announce.publishEvent(new ImpactChanged(in.incident));
        announce.publishEvent(new AnalysisChanged(in.incident));
        announce.publishEvent(new ActionsChanged(in.incident));
        announce.publishEvent(new RetrospectiveChanged(in.incident, ""));
        if (model.retrospective().published() != null) {
            announce.publishEvent(new RetrospectivePublished(in.incident));
        }
    }
}
