package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Domains;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.incident.Incident;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The frame with contributing factors and domains. */
@Component
class FactorPanel {
    private final AnalysisParts parts;
    private final Factors factors;
    private final Domains domains;

    FactorPanel(AnalysisParts parts, Factors factors, Domains domains) {
        this.parts = parts;
        this.factors = factors;
        this.domains = domains;
    }

    ModelAndView frame(Incident incident, Typed typed) {
        ModelAndView frame = new ModelAndView("analysis/panel");
        fill(frame, incident, typed);
        return frame;
    }

    void fill(ModelAndView page, Incident incident, Typed typed) {
        List<Factor> all = parts.factors(incident);
        page.addObject("incident", incident);
        page.addObject("factors", all);
        page.addObject("removed", factors.removed(incident.id()));
        page.addObject("domains", domains.of(incident.id()));
        page.addObject("trees", parts.trees(incident));
        page.addObject(
                "statements",
                parts.statements(
                        incident,
                        all.stream().flatMap(factor -> factor.events().stream()).toList()));
        page.addObject("people", parts.people());
        page.addObject("names", parts.names());
        page.addObject("typed", typed);
    }
}
