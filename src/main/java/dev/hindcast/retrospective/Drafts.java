package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Whys;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.edit.KeptTimelines;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts drafts together, on behalf of whoever is acting and so of what they may see. */
@Service
public class Drafts {
    private final Incidents incidents;
    private final KeptTimelines timelines;
    private final ImpactFigures impact;
    private final Factors factors;
    private final Whys whys;
    private final Hypotheses hypotheses;
    private final ActionItems actions;
    private final Accounts accounts;

    Drafts(
            Incidents incidents,
            KeptTimelines timelines,
            ImpactFigures impact,
            Factors factors,
            Whys whys,
            Hypotheses hypotheses,
            ActionItems actions,
            Accounts accounts) {
        this.incidents = incidents;
        this.timelines = timelines;
        this.impact = impact;
        this.factors = factors;
        this.whys = whys;
        this.hypotheses = hypotheses;
        this.actions = actions;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Draft of(IncidentId id) {
        Incident incident = incidents.find(id).orElseThrow(NotFound::new);
        List<ActionItem> items = actions.of(id);
        Map<UUID, String> owners = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        return new Draft(
                incident,
                timelines.of(id),
                impact.of(id),
                factors.of(id),
                whys.ofIncident(id),
                hypotheses.of(id),
                items,
                owners);
    }
}
