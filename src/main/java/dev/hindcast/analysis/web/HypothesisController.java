package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Inquiry;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposing hypotheses, and deciding them by evidence. */
@Controller
@RequestMapping("/incidents/{id}/hypotheses")
class HypothesisController {
    private final AnalysisParts parts;
    private final HypothesesPanel panel;
    private final Inquiry inquiry;

    HypothesisController(AnalysisParts parts, HypothesesPanel panel, Inquiry inquiry) {
        this.parts = parts;
        this.panel = panel;
        this.inquiry = inquiry;
    }

    @GetMapping("/panel")
    @Transactional(readOnly = true)
    public ModelAndView panel(@PathVariable String id) {
        return panel.frame(parts.incident(id), Typed.nothing());
    }

    @PostMapping
    ModelAndView propose(Account viewer, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Fields fields = new Fields(form);
        return answer(
                incident,
                "propose",
                fields,
                () -> inquiry.propose(
                        viewer,
                        incident.id(),
                        fields.required("text", "Say what you take to be so, in one sentence."),
                        fields.text("test")));
    }

    @PostMapping("/{hypothesis}")
    ModelAndView change(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID hypothesis,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Fields fields = new Fields(form);
        return answer(
                incident,
                hypothesis.toString(),
                fields,
                () -> inquiry.change(
                        viewer,
                        incident.id(),
                        hypothesis,
                        fields.required("text", "Say what you take to be so, or remove the hypothesis."),
                        fields.text("test"),
                        fields.seen()));
    }

    @PostMapping("/{hypothesis}/evidence")
    ModelAndView addLine(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID hypothesis,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Fields fields = new Fields(form);
        return answer(incident, "evidence-" + hypothesis, fields, () -> {
            String typed = fields.text("cites");
            Long event = typed.isEmpty() ? null : Fields.cite(typed, parts.statements(incident, List.of()));
            String text = fields.text("text");
            if (event == null && text.isEmpty()) {
                throw new Fields.Unusable("Pick a statement of the timeline, or write what speaks for or against it.");
            }
            inquiry.addLine(
                    viewer, incident.id(), hypothesis, !fields.text("supports").equals("false"), event, text);
        });
    }

    @PostMapping("/{hypothesis}/evidence/{line}/removal")
    ModelAndView removeLine(
            Account viewer, @PathVariable String id, @PathVariable UUID hypothesis, @PathVariable UUID line) {
        Incident incident = parts.incident(id);
        inquiry.removeLine(viewer, incident.id(), hypothesis, line);
        return new ModelAndView(AnalysisParts.seeOther(address(incident)));
    }

    @PostMapping("/{hypothesis}/state")
    ModelAndView decide(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID hypothesis,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Fields fields = new Fields(form);
        return answer(incident, "state-" + hypothesis, fields, () -> {
            try {
                inquiry.decide(viewer, incident.id(), hypothesis, Hypothesis.State.of(fields.text("state")));
            } catch (IllegalArgumentException e) {
                throw new Fields.Unusable("A hypothesis is proposed, supported or refuted.");
            }
        });
    }

    @PostMapping("/{hypothesis}/removal")
    ModelAndView remove(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID hypothesis,
            @RequestParam(defaultValue = "true") boolean removed) {
        Incident incident = parts.incident(id);
        if (removed) {
            inquiry.remove(viewer, incident.id(), hypothesis);
        } else {
            inquiry.putBack(viewer, incident.id(), hypothesis);
        }
        return new ModelAndView(AnalysisParts.seeOther(address(incident)));
    }

    private static String address(Incident incident) {
        return "/incidents/" + incident.id() + "/hypotheses/panel";
    }

    private ModelAndView answer(Incident incident, String form, Fields fields, Runnable work) {
        return parts.answer(form, fields, work, typed -> panel.frame(incident, typed), address(incident));
    }
}
