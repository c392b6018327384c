package dev.hindcast.analysis.web;

import dev.hindcast.analysis.AnalysisChange;
import dev.hindcast.analysis.AnalysisChanges;
import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.incident.Incident;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The frame with hypotheses. */
@Component
class HypothesesPanel {
    private final AnalysisParts parts;
    private final Hypotheses hypotheses;
    private final AnalysisChanges changes;

    HypothesesPanel(AnalysisParts parts, Hypotheses hypotheses, AnalysisChanges changes) {
        this.parts = parts;
        this.hypotheses = hypotheses;
        this.changes = changes;
    }

    ModelAndView frame(Incident incident, Typed typed) {
        ModelAndView frame = new ModelAndView("analysis/hypotheses");
        fill(frame, incident, typed);
        return frame;
    }

    void fill(ModelAndView page, Incident incident, Typed typed) {
        List<Hypothesis> all = hypotheses.of(incident.id());
        Map<UUID, AnalysisChange> decided = new HashMap<>();
        for (Hypothesis hypothesis : all) {
            changes.of(incident.id(), hypothesis.id()).stream()
                    .filter(change -> change.what().equals("decide-hypothesis"))
                    .findFirst()
                    .ifPresent(change -> decided.put(hypothesis.id(), change));
        }
        page.addObject("incident", incident);
        page.addObject("hypotheses", all);
        page.addObject("removedHypotheses", hypotheses.removed(incident.id()));
        page.addObject("decided", decided);
        page.addObject(
                "evidence",
                parts.statements(
                        incident,
                        all.stream()
                                .flatMap(hypothesis -> hypothesis.lines().stream())
                                .map(Hypothesis.Line::event)
                                .filter(Objects::nonNull)
                                .toList()));
        page.addObject("names", parts.names());
        page.addObject("typed", typed);
    }
}
