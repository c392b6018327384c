package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Fishbones;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Why;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.analysis.Whys;
import dev.hindcast.analysis.picture.WhyPicture;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.picture.PictureFrame;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The frame with the whys of one factor. */
@Component
class WhysPanel {
    private final AnalysisParts parts;
    private final FiveWhys fiveWhys;
    private final Whys whys;

    WhysPanel(AnalysisParts parts, FiveWhys fiveWhys, Whys whys) {
        this.parts = parts;
        this.fiveWhys = fiveWhys;
        this.whys = whys;
    }

    /** @param after the answer after which one goes on; null for none */
    void fill(ModelAndView page, Incident incident, Factor factor, Typed typed, @Nullable UUID after) {
        WhyTree tree = fiveWhys.tree(incident.id(), factor.id());
        Statements statements = statements(incident, factor, tree);
        page.addObject("incident", incident);
        page.addObject("asked", factor);
        page.addObject("tree", tree);
        page.addObject("removedWhys", removed(factor, tree));
        page.addObject("whyStatements", statements);
        page.addObject("names", parts.names());
        page.addObject("whyOffer", Fishbones.offer(tree));
        page.addObject("picture", Pictures.of(frame -> svg(factor, tree, statements, frame)));
        page.addObject("typed", typed);
        page.addObject("after", after);
    }

    String svg(Incident incident, Factor factor, PictureFrame frame) {
        WhyTree tree = fiveWhys.tree(incident.id(), factor.id());
        return svg(factor, tree, statements(incident, factor, tree), frame);
    }

    private static String svg(Factor factor, WhyTree tree, Statements statements, PictureFrame frame) {
        return WhyPicture.svg(factor.title(), tree, statements::mark, frame);
    }

    Statements statements(Incident incident, Factor factor, WhyTree tree) {
        return parts.statements(
                incident,
                Stream.concat(
                                factor.events().stream(),
                                tree.all().stream().flatMap(node -> node.why().events().stream()))
                        .toList());
    }

    /** Those whose question is still there. */
    private List<Why> removed(Factor factor, WhyTree tree) {
        List<UUID> there = tree.all().stream().map(node -> node.why().id()).toList();
        return whys.removed(factor.id()).stream()
                .filter(why -> why.parent() == null || there.contains(why.parent()))
                .toList();
    }
}
