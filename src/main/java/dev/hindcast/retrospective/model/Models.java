package dev.hindcast.retrospective.model;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Draft;
import dev.hindcast.retrospective.Drafts;
import dev.hindcast.retrospective.Restorations;
import dev.hindcast.retrospective.Restored;
import dev.hindcast.retrospective.Thanks;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.history.Histories;
import dev.hindcast.retrospective.model.Model.About;
import dev.hindcast.retrospective.model.Model.Origin;
import dev.hindcast.retrospective.model.Model.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Retrospectives with all the data behind them, as far as whoever is acting may see it. */
@Service
public class Models {
    private final Writing writing;
    private final Drafts drafts;
    private final Restorations restorations;
    private final Accounts accounts;
    private final Histories histories;
    private final ImpactPart impact;
    private final TimelinePart timeline;
    private final EvidencePart evidence;
    private final AnalysisPart analysis;
    private final ActionPart actions;
    private final RecordedPart recorded;
    private final RecordPart record;
    private final ImportedPart imported;

    Models(
            Writing writing,
            Drafts drafts,
            Restorations restorations,
            Accounts accounts,
            Histories histories,
            ImpactPart impact,
            TimelinePart timeline,
            EvidencePart evidence,
            AnalysisPart analysis,
            ActionPart actions,
            RecordedPart recorded,
            RecordPart record,
            ImportedPart imported) {
        this.writing = writing;
        this.drafts = drafts;
        this.restorations = restorations;
        this.accounts = accounts;
        this.histories = histories;
        this.impact = impact;
        this.timeline = timeline;
        this.evidence = evidence;
        this.analysis = analysis;
        this.actions = actions;
        this.recorded = recorded;
        this.record = record;
        this.imported = imported;
    }

    /**
     * The record written out, with its model: all at one moment.
     *
     * @throws NotFound when nobody has begun to write it, or it may not be seen
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Written whole(IncidentId id) {
        return writing.of(id).with(of(id));
    }

    /** @throws NotFound when nobody has begun to write it, or it may not be seen */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Model of(IncidentId id) {
        Draft draft = drafts.of(id);
        Restored restored = restorations.of(id).orElse(null);
        Outgoing out = new Outgoing(id, restored == null ? Earlier.none() : Earlier.of(restored), accounts);
        List<Long> cited = new ArrayList<>(analysis.cited(id));
        Thanks.Early early = draft.thanks().early();
        if (early != null) {
            cited.add(early.event());
        }
        About about = about(draft.incident(), out);
        TimelineModel told = timeline.read(cited, out);
        return new Model(
                        about,
                        List.of(),
                        impact.read(out),
                        told,
                        evidence.read(out),
                        analysis.read(out),
                        actions.read(out),
                        recorded.read(out),
                        record.read(draft, out),
                        imported.read(out),
                        origins(restored, out),
                        ModelFile.tree(histories.whole(id).content()))
                .with(out.people());
    }

    private static About about(Incident incident, Outgoing out) {
        About before = out.earlier.one(Model::incident);
        return new About(
                incident.id().toString(),
                incident.title(),
                incident.severity() == null ? null : incident.severity().number(),
                incident.nearMiss(),
                incident.services(),
                incident.zone().getId(),
                incident.restricted(),
                before == null ? out.said(incident.author(), incident.createdAt()) : out.said(before.recorded()));
    }

    private static List<Origin> origins(@Nullable Restored restored, Outgoing out) {
        List<Origin> origins = new ArrayList<>();
        out.earlier
                .all(Model::restored)
                .forEach(
                        origin -> origins.add(new Origin(out.said(origin.done()), origin.incident(), origin.sha256())));
        About before = out.earlier.one(Model::incident);
        if (restored != null && before != null) {
            Said done = out.said(restored.by(), restored.at());
            origins.add(new Origin(done, before.id(), restored.sha256()));
        }
        return List.copyOf(origins);
    }
}
