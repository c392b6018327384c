package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Why;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.KeptTimeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The first draft of an incident's written record, put together from what is known by now; what nobody said is left open.
 *
 * @param whys by factor, in the order in which they were given
 * @param owners names of the accounts that own actions
 */
public record Draft(
        Incident incident,
        KeptTimeline timeline,
        List<ImpactFigure> impact,
        List<Factor> factors,
        Map<UUID, List<Why>> whys,
        List<Hypothesis> hypotheses,
        List<ActionItem> actions,
        Map<UUID, String> owners) {

    public List<Factor> factors(boolean better) {
        return factors.stream().filter(factor -> factor.better() == better).toList();
    }

    public List<Why> whys(Factor factor) {
        return whys.getOrDefault(factor.id(), List.of());
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

    public String owner(ActionItem action) {
        return Optional.ofNullable(action.plan().owner())
                .map(owner -> owners.getOrDefault(owner, "somebody"))
                .orElse("nobody yet");
    }
}
