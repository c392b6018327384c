package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Why;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking why about one contributing factor. */
@Controller
@RequestMapping("/incidents/{id}/factors/{factor}/whys")
class WhyController {
    private final AnalysisParts parts;
    private final WhysPanel panel;
    private final FiveWhys whys;
    private final LiveStreams streams;

    WhyController(AnalysisParts parts, WhysPanel panel, FiveWhys whys, LiveStreams streams) {
        this.parts = parts;
        this.panel = panel;
        this.whys = whys;
        this.streams = streams;
    }

    /** The frame alone for whoever asks for a frame, and a page around it for everybody else. */
    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView whys(
            @PathVariable String id,
            @PathVariable UUID factor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        Incident incident = parts.incident(id);
        ModelAndView page = new ModelAndView(frame == null ? "analysis/whys-page" : "analysis/whys");
        page.addObject("cursor", streams.cursor(incident.id().value()));
        panel.fill(page, incident, parts.factor(incident, factor), Typed.nothing(), after);
        return page;
    }

    @GetMapping("/picture")
    @Transactional(readOnly = true)
    public ResponseEntity<String> picture(
            @PathVariable String id, @PathVariable UUID factor, @RequestParam(defaultValue = "1080") int width) {
        Incident incident = parts.incident(id);
        return ResponseEntity.ok()
                .contentType(AnalysisController.SVG)
                .header("Cache-Control", "no-store")
                .body(panel.svg(incident, parts.factor(incident, factor), Pictures.alone(width)));
    }

    @PostMapping
    ModelAndView answer(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Factor about = parts.factor(incident, factor);
        Fields fields = new Fields(form);
        UUID[] added = new UUID[1];
        String parent = fields.text("parent");
        ModelAndView answer = answer(
                incident,
                about,
                "answer-" + parent,
                fields,
                () -> added[0] = whys.answer(
                        viewer,
                        incident.id(),
                        factor,
                        fields.id("parent"),
                        fields.required("text", "Write what made it so, in one sentence."),
                        fields.cites(statements(incident, about))));
        return added[0] == null
                ? answer
                : new ModelAndView(AnalysisParts.seeOther(address(incident, factor) + "?after=" + added[0]));
    }

    @PostMapping("/{why}")
    ModelAndView change(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @PathVariable UUID why,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Factor about = parts.factor(incident, factor);
        Fields fields = new Fields(form);
        return answer(
                incident,
                about,
                why.toString(),
                fields,
                () -> whys.change(
                        viewer,
                        incident.id(),
                        why,
                        fields.required("text", "Write what made it so, or remove this answer."),
                        fields.cites(statements(incident, about)),
                        fields.seen()));
    }

    @PostMapping("/{why}/condition")
    ModelAndView condition(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @PathVariable UUID why,
            @RequestParam MultiValueMap<String, String> form) {
        Incident incident = parts.incident(id);
        Factor about = parts.factor(incident, factor);
        Fields fields = new Fields(form);
        boolean condition = !fields.text("condition").equals("false");
        return answer(incident, about, "condition-" + why, fields, () -> {
            if (condition
                    && !whys.mayEnd(incident.id(), why(incident, about, why).text())) {
                throw new Fields.Unusable(
                        "This chain ends at a person. Ask on what made it likely; the answer can be its end.");
            }
            whys.setCondition(viewer, incident.id(), why, condition);
        });
    }

    @PostMapping("/{why}/removal")
    ModelAndView remove(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID factor,
            @PathVariable UUID why,
            @RequestParam(defaultValue = "true") boolean removed) {
        Incident incident = parts.incident(id);
        if (removed) {
            whys.remove(viewer, incident.id(), why);
        } else {
            whys.putBack(viewer, incident.id(), why);
        }
        return new ModelAndView(AnalysisParts.seeOther(address(incident, factor)));
    }

    private Why why(Incident incident, Factor factor, UUID id) {
        return whys.tree(incident.id(), factor.id()).all().stream()
                .map(WhyTree.Node::why)
                .filter(why -> why.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Statements statements(Incident incident, Factor factor) {
        return panel.statements(incident, factor, whys.tree(incident.id(), factor.id()));
    }

    private static String address(Incident incident, UUID factor) {
        return "/incidents/" + incident.id() + "/factors/" + factor + "/whys";
    }

    private ModelAndView answer(Incident incident, Factor factor, String form, Fields fields, Runnable work) {
        return parts.answer(
                form,
                fields,
                work,
                typed -> {
                    ModelAndView frame = new ModelAndView("analysis/whys");
                    panel.fill(frame, incident, factor, typed, null);
                    return frame;
                },
                address(incident, factor.id()));
    }
}
