package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Recorded;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Fishbones;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an incident by now, as its written record tells it; what nobody said is left open.
 *
 * @param trees whys by factor
 * @param recorded what an earlier postmortem of the incident lists
 * @param names of the accounts
 * @param files those that lie elsewhere among them
 * @param stated what a file said from which the incident was restored
 * @param told every statement that is told or cited, in the order of time
 */
public record Draft(
        Incident incident,
        KeptTimeline timeline,
        List<ImpactFigure> impact,
        List<Factor> factors,
        Map<UUID, WhyTree> trees,
        List<Hypothesis> hypotheses,
        List<ActionItem> actions,
        List<Recorded> recorded,
        Map<UUID, String> names,
        List<Told> told,
        List<EvidenceFile> files,
        Thanks thanks,
        Stated stated) {

    public List<Factor> factors(boolean better) {
        return factors.stream().filter(factor -> factor.better() == better).toList();
    }

    public WhyTree whys(Factor factor) {
        return trees.getOrDefault(factor.id(), new WhyTree(List.of()));
    }

    /** Whether several chains of causes meet, so that a fishbone tells more than a list. */
    boolean converges() {
        return !Fishbones.offer(factors, List.copyOf(trees.values())).isEmpty();
    }

    public List<ActionItem> taken() {
        return actions.stream().filter(ActionItem::isTaken).toList();
    }

    public List<ActionItem> notTaken() {
        return actions.stream()
                .filter(action ->
                        !action.isTaken() && !action.decision().reason().isEmpty())
                .toList();
    }

    /** Neither taken nor declined. */
    public List<ActionItem> undecided() {
        return actions.stream()
                .filter(action ->
                        !action.isTaken() && action.decision().reason().isEmpty())
                .toList();
    }

    public String owner(ActionItem action) {
        return stated.owner(action)
                .or(() ->
                        Optional.ofNullable(action.plan().owner()).map(owner -> names.getOrDefault(owner, "somebody")))
                .orElse("nobody yet");
    }

    /** {@code [e3] [e7]}; of many the first ones. */
    String cites(List<Long> events, int most) {
        StringBuilder cites = new StringBuilder();
        told.stream()
                .filter(one -> events.contains(one.event()))
                .limit(most)
                .forEach(one -> cites.append(cites.isEmpty() ? "" : " ").append(one.cite()));
        return cites.toString();
    }
}
