package dev.hindcast.action;

import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.incident.IncidentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contributing factors that the analysis keeps. */
@Component
class AnalysedFactors implements FactorSource {
    private final Factors factors;

    AnalysedFactors(Factors factors) {
        this.factors = factors;
    }

    @Override
    public List<Named> of(IncidentId incident) {
        return factors.of(incident).stream()
                .filter(factor -> !factor.better())
                .map(AnalysedFactors::named)
                .toList();
    }

    private static Named named(Factor factor) {
        return new Named(factor.id(), factor.title());
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return factors.titles(ids);
    }

    @Override
    public Set<IncidentId> sharing(IncidentId incident) {
        return factors.sharing(incident);
    }
}
