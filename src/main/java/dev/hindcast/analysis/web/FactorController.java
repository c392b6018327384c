package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Domain;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding, changing and removing contributing factors, and saying who looks after a domain. */
@Controller
@RequestMapping("/incidents/{id}")
class FactorController {
    private final AnalysisParts parts;
    private final FactorPanel panel;
    private final Analysis analysis;

    FactorController(AnalysisParts parts, FactorPanel panel, Analysis analysis) {
        this.parts = parts;
        this.panel = panel;
        this.analysis = analysis;
    }

    @PostMapping("/factors")
    ModelAndView add(Account viewer, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Fields fields = new Fields(form);
        return answer(
                incident,
                "add-" + fields.text("phase"),
                fields,
                () -> analysis.add(viewer, incident.id(), fields.factor(parts.statements(incident, List.of()))));
    }

    @PostMapping("/factors/{factor}")
    ModelAndView change(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        List<Long> cited = parts.factor(incident, factor).events();
        Fields fields = new Fields(form);
        return answer(
                incident,
                factor.toString(),
                fields,
                () -> analysis.change(
                        viewer,
                        incident.id(),
                        factor,
                        fields.factor(parts.statements(incident, cited)),
                        fields.seen()));
    }

    @PostMapping("/factors/{factor}/removal")
    ModelAndView remove(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @RequestParam(defaultValue = "true") boolean removed) {
        Incident incident = parts.incident(id);
        if (removed) {
            analysis.remove(viewer, incident.id(), factor);
        } else {
            analysis.putBack(viewer, incident.id(), factor);
        }
        return new ModelAndView(AnalysisParts.seeOther("/incidents/" + incident.id() + "/analysis/panel"));
    }

    @PostMapping("/domains/{domain}")
    ModelAndView assign(
            Account viewer,
            @PathVariable String id,
            @PathVariable String domain,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Domain named = domain(domain);
        Fields fields = new Fields(form);
        return answer(
                incident,
                named.word(),
                fields,
                () -> analysis.assign(
                        viewer, incident.id(), named, fields.id("owner"), fields.text("criterion"), fields.seen()));
    }

    private static Domain domain(String word) {
        try {
            return Domain.of(word);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private ModelAndView answer(Incident incident, String form, Fields fields, Runnable work) {
        return parts.answer(
                form,
                fields,
                work,
                typed -> panel.frame(incident, typed),
                "/incidents/" + incident.id() + "/analysis/panel");
    }
}
