package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItems;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.edit.KeptTimelines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of an incident, on behalf of whoever is acting and so of what they may see. */
@Service
public class Drafts {
    private final Incidents incidents;
    private final KeptTimelines timelines;
    private final ImpactFigures impact;
    private final Factors factors;
    private final FiveWhys whys;
    private final Hypotheses hypotheses;
    private final ActionItems actions;
    private final RecordedActions recorded;
    private final Accounts accounts;
    private final EvidenceFiles files;
    private final Telling telling;
    private final Restorations restorations;

    Drafts(
            Incidents incidents,
            KeptTimelines timelines,
            ImpactFigures impact,
            Factors factors,
            FiveWhys whys,
            Hypotheses hypotheses,
            ActionItems actions,
            RecordedActions recorded,
            Accounts accounts,
            EvidenceFiles files,
            Telling telling,
            Restorations restorations) {
        this.incidents = incidents;
        this.timelines = timelines;
        this.impact = impact;
        this.factors = factors;
        this.whys = whys;
        this.hypotheses = hypotheses;
        this.actions = actions;
        this.recorded = recorded;
        this.accounts = accounts;
        this.files = files;
        this.telling = telling;
        this.restorations = restorations;
    }

    @Transactional(readOnly = true)
    public Draft of(IncidentId id) {
        Incident incident = incidents.find(id).orElseThrow(NotFound::new);
        KeptTimeline timeline = timelines.of(id);
        List<Factor> found = factors.of(id);
        Map<UUID, WhyTree> trees = whys.trees(id);
        List<Hypothesis> believed = hypotheses.of(id);
        Stated stated = restorations.stated(id);
        Thanks thanks = stated.thanks().and(telling.thanks(incident, timeline));
        return new Draft(
                incident,
                timeline,
                impact.of(id),
                found,
                trees,
                believed,
                actions.of(id),
                recorded.of(id),
                accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name)),
                telling.of(incident, timeline, cited(found, trees, believed, thanks)),
                stated.among(files.list(id), id),
                thanks,
                stated);
    }

    private static List<Long> cited(
            List<Factor> factors, Map<UUID, WhyTree> trees, List<Hypothesis> hypotheses, Thanks thanks) {
        Set<Long> cited = new LinkedHashSet<>();
        factors.forEach(factor -> cited.addAll(factor.events()));
        trees.values()
                .forEach(tree ->
                        tree.all().forEach(node -> cited.addAll(node.why().events())));
        hypotheses.forEach(one -> one.lines().stream()
                .map(Hypothesis.Line::event)
                .filter(Objects::nonNull)
                .forEach(cited::add));
        if (thanks.early() != null) {
            cited.add(thanks.early().event());
        }
        return new ArrayList<>(cited);
    }
}
