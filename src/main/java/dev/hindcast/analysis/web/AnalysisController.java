package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Fishbones;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.analysis.picture.Fishbone;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.timeline.picture.PictureFrame;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The analysis of an incident as a page, and its fishbone. */
@Controller
@RequestMapping("/incidents/{id}/analysis")
class AnalysisController {
    static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    private final AnalysisParts parts;
    private final FactorPanel panel;
    private final WhysPanel whys;
    private final HypothesesPanel hypotheses;
    private final LiveStreams streams;

    AnalysisController(
            AnalysisParts parts, FactorPanel panel, WhysPanel whys, HypothesesPanel hypotheses, LiveStreams streams) {
        this.parts = parts;
        this.panel = panel;
        this.whys = whys;
        this.hypotheses = hypotheses;
        this.streams = streams;
    }

    /** @param factor the one whose whys are shown */
    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView page(@PathVariable String id, @RequestParam(required = false) @Nullable UUID factor) {
        Incident incident = parts.incident(id);
        ModelAndView page = new ModelAndView("analysis/page");
        page.addObject("cursor", streams.cursor(incident.id().value()));
        panel.fill(page, incident, Typed.nothing());
        fishbone(page, incident);
        hypotheses.fill(page, incident, Typed.nothing());
        page.addObject("asked", null);
        if (factor != null) {
            whys.fill(page, incident, parts.factor(incident, factor), Typed.nothing(), null);
        }
        return page;
    }

    @GetMapping("/panel")
    @Transactional(readOnly = true)
    public ModelAndView panel(@PathVariable String id) {
        return panel.frame(parts.incident(id), Typed.nothing());
    }

    @GetMapping("/fishbone/panel")
    @Transactional(readOnly = true)
    public ModelAndView fishbonePanel(@PathVariable String id) {
        ModelAndView frame = new ModelAndView("analysis/fishbone");
        Incident incident = parts.incident(id);
        frame.addObject("incident", incident);
        fishbone(frame, incident);
        return frame;
    }

    @GetMapping("/fishbone")
    @Transactional(readOnly = true)
    public ResponseEntity<String> fishbone(@PathVariable String id, @RequestParam(defaultValue = "1080") int width) {
        Incident incident = parts.incident(id);
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Cache-Control", "no-store")
                .body(fishbone(incident, parts.factors(incident), parts.trees(incident), Pictures.alone(width)));
    }

    private void fishbone(ModelAndView page, Incident incident) {
        List<Factor> factors = parts.factors(incident);
        Map<UUID, WhyTree> trees = parts.trees(incident);
        boolean any = Fishbones.bones(factors).findAny().isPresent();
        page.addObject("offer", Fishbones.offer(factors, List.copyOf(trees.values())));
        page.addObject("fishbone", any ? Pictures.of(frame -> fishbone(incident, factors, trees, frame)) : null);
        page.addObject(
                "unsaid",
                Fishbones.bones(factors)
                        .filter(factor -> factor.domain() == null)
                        .count());
    }

    private static String fishbone(
            Incident incident, List<Factor> factors, Map<UUID, WhyTree> trees, PictureFrame frame) {
        return Fishbone.svg(incident.title(), factors, trees, frame);
    }
}
