package dev.hindcast.retrospective.model;

import dev.hindcast.analysis.AnalysisChanges;
import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.Domains;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.OwnedDomain;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.Why;
import dev.hindcast.analysis.Whys;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.retrospective.model.AnalysisModel.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contributing factors with their whys, and the domains. Their changes are restored nowhere: the kept model has them. */
@Component
final class AnalysisPart {
    private final Factors factors;
    private final Whys whys;
    private final Domains domains;
    private final AnalysisChanges changes;
    private final HypothesesPart hypotheses;

    AnalysisPart(Factors factors, Whys whys, Domains domains, AnalysisChanges changes, HypothesesPart hypotheses) {
        this.factors = factors;
        this.whys = whys;
        this.domains = domains;
        this.changes = changes;
        this.hypotheses = hypotheses;
    }

    /** The statements that are cited, by what was removed too. */
    List<Long> cited(IncidentId incident) {
        return Stream.concat(
                        all(incident).stream()
                                .flatMap(factor -> Stream.concat(
                                        factor.events().stream(),
                                        all(factor).stream().flatMap(why -> why.events().stream()))),
                        hypotheses.cited(incident))
                .toList();
    }

    private List<Factor> all(IncidentId incident) {
        return Stream.concat(factors.of(incident).stream(), factors.removed(incident).stream())
                .toList();
    }

    /** What is asked about stands before its answers. */
    private List<Why> all(Factor factor) {
        Map<@Nullable UUID, List<Why>> children = new HashMap<>();
        Stream.concat(whys.of(factor.id()).stream(), whys.removed(factor.id()).stream())
                .forEach(why -> children.computeIfAbsent(why.parent(), any -> new ArrayList<>())
                        .add(why));
        List<Why> ordered = new ArrayList<>();
        below(null, children, ordered);
        return ordered;
    }

    private static void below(@Nullable UUID parent, Map<@Nullable UUID, List<Why>> children, List<Why> ordered) {
        for (Why why : children.getOrDefault(parent, List.of())) {
            ordered.add(why);
            below(why.id(), children, ordered);
        }
    }

    AnalysisModel read(Outgoing out) {
        Map<String, AnalysisModel.Factor> before =
                out.earlier.byId(model -> model.analysis().factors(), AnalysisModel.Factor::id);
        List<UUID> removed =
                factors.removed(out.incident).stream().map(Factor::id).toList();
        return new AnalysisModel(
                all(out.incident).stream()
                        .map(factor -> factor(
                                factor,
                                removed.contains(factor.id()),
                                before.get(factor.id().toString()),
                                out))
                        .toList(),
                domains(out),
                hypotheses.read(out),
                changes(out));
    }

    private AnalysisModel.Factor factor(
            Factor factor, boolean removed, AnalysisModel.@Nullable Factor before, Outgoing out) {
        Domain domain = factor.domain();
        Map<String, AnalysisModel.Why> asked = before == null
                ? Map.of()
                : before.whys().stream().collect(Collectors.toMap(why -> out.earlier.now(why.id()), why -> why));
        List<UUID> gone = whys.removed(factor.id()).stream().map(Why::id).toList();
        return new AnalysisModel.Factor(
                factor.id().toString(),
                factor.title(),
                factor.detail(),
                factor.phase().word(),
                domain == null ? null : domain.word(),
                factor.better(),
                factor.dots(),
                factor.cards(),
                out.cited(factor.events()),
                all(factor).stream()
                        .map(why -> why(
                                why, gone.contains(why.id()), asked.get(why.id().toString()), out))
                        .toList(),
                before == null ? out.said(factor.author(), factor.at()) : out.said(before.written()),
                factor.version(),
                removed);
    }

    private static AnalysisModel.Why why(Why why, boolean removed, AnalysisModel.@Nullable Why before, Outgoing out) {
        UUID parent = why.parent();
        return new AnalysisModel.Why(
                why.id().toString(),
                parent == null ? null : parent.toString(),
                why.text(),
                out.cited(why.events()),
                why.condition(),
                before == null ? out.said(why.author(), why.at()) : out.said(before.written()),
                why.version(),
                removed);
    }

    private List<AnalysisModel.Domain> domains(Outgoing out) {
        Map<String, AnalysisModel.Domain> before = out
                .earlier
                .all(model -> model.analysis().domains())
                .stream()
                .collect(Collectors.toMap(AnalysisModel.Domain::domain, domain -> domain, (one, later) -> later));
        return domains.of(out.incident).stream()
                .filter(owned -> owned.version() > 0)
                .map(owned -> {
                    AnalysisModel.Domain brought = before.get(owned.domain().word());
                    String owner = brought != null && brought.version() == owned.version() ? brought.owner() : null;
                    return new AnalysisModel.Domain(
                            owned.domain().word(),
                            owner == null ? out.person(owned.owner()) : out.personAgain(owner),
                            owned.criterion(),
                            owned.version());
                })
                .toList();
    }

    private List<Change> changes(Outgoing out) {
        List<Change> all = new ArrayList<>();
        changes.latest(out.incident, Integer.MAX_VALUE)
                .forEach(change -> all.add(new Change(
                        out.said(change.author(), change.at()),
                        change.what(),
                        change.subject() == null ? null : change.subject().toString(),
                        change.before(),
                        change.after())));
        Collections.reverse(all);
        List<Change> before = out.earlier.all(model -> model.analysis().changes());
        return Stream.concat(before.stream().map(change -> again(change, out)), all.stream())
                .toList();
    }

    private static Change again(Change before, Outgoing out) {
        String subject = before.subject();
        return new Change(
                out.said(before.done()),
                before.what(),
                subject == null ? null : out.earlier.now(subject),
                before.before(),
                before.after());
    }

    void restore(AnalysisModel analysis, Incoming in) {
        for (AnalysisModel.Factor factor : analysis.factors()) {
            factors.restore(factor(factor, in), factor.removed());
            factor.whys().forEach(why -> whys.restore(in.incident, why(why, factor, in), why.removed()));
        }
        for (AnalysisModel.Domain domain : analysis.domains()) {
            domains.locked(in.incident, Domain.of(domain.domain()));
            domains.put(
                    in.incident,
                    new OwnedDomain(
                            Domain.of(domain.domain()),
                            in.account(domain.owner()),
                            domain.criterion(),
                            domain.version()));
        }
        hypotheses.restore(analysis.hypotheses(), in);
    }

    private static Factor factor(AnalysisModel.Factor factor, Incoming in) {
        String domain = factor.domain();
        return new Factor(
                in.id(factor.id()),
                in.incident,
                factor.title(),
                factor.detail(),
                Phase.of(factor.phase()),
                domain == null ? null : Domain.of(domain),
                factor.better(),
                factor.dots(),
                factor.cards(),
                in.events(factor.events()),
                in.author.id(),
                in.next(),
                factor.version());
    }

    private static Why why(AnalysisModel.Why why, AnalysisModel.Factor factor, Incoming in) {
        String parent = why.parent();
        return new Why(
                in.id(why.id()),
                in.id(factor.id()),
                parent == null ? null : in.id(parent),
                why.text(),
                in.events(why.events()),
                why.condition(),
                in.author.id(),
                in.next(),
                why.version());
    }
}
