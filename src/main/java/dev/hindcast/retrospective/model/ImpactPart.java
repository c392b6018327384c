package dev.hindcast.retrospective.model;

import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactRange;
import dev.hindcast.retrospective.model.Model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of the impact; of each the newest is restored, and what was said before it stays in the kept model. */
@Component
final class ImpactPart {
    private final ImpactFigures figures;

    ImpactPart(ImpactFigures figures) {
        this.figures = figures;
    }

    List<Figure> read(Outgoing out) {
        Map<String, Figure> said = new LinkedHashMap<>();
        out.earlier.all(Model::impact).forEach(figure -> said.put(versionOf(figure), said(figure, out)));
        List<ImpactFigure> here = new ArrayList<>(figures.history(out.incident));
        Collections.reverse(here);
        here.stream().map(figure -> figure(figure, out)).forEach(one -> said.putIfAbsent(versionOf(one), one));
        return List.copyOf(said.values());
    }

    private static String versionOf(Figure figure) {
        return name(figure) + " " + figure.version();
    }

    private static String name(Figure figure) {
        return figure.kind() + " " + figure.label();
    }

    private static Figure figure(ImpactFigure figure, Outgoing out) {
        ImpactRange range = figure.range();
        return new Figure(
                figure.kind().key(),
                figure.label(),
                figure.version(),
                figure.known().word(),
                range == null ? null : range.low().toPlainString(),
                range == null ? null : range.high().toPlainString(),
                range == null ? "" : range.unit(),
                figure.choice(),
                figure.source(),
                out.said(figure.saidBy(), figure.saidAt()));
    }

    private static Figure said(Figure before, Outgoing out) {
        return new Figure(
                before.kind(),
                before.label(),
                before.version(),
                before.known(),
                before.low(),
                before.high(),
                before.unit(),
                before.choice(),
                before.source(),
                out.said(before.said()));
    }

    void restore(List<Figure> said, Incoming in) {
        Map<String, Figure> newest = new LinkedHashMap<>();
        said.forEach(figure ->
                newest.merge(name(figure), figure, (one, other) -> one.version() > other.version() ? one : other));
        newest.values().forEach(figure -> figures.say(in.incident, figure(figure, in)));
    }

    private static ImpactFigure figure(Figure figure, Incoming in) {
        String low = figure.low();
        String high = figure.high();
        return new ImpactFigure(
                ImpactKind.of(figure.kind()),
                figure.label(),
                ImpactKnown.of(figure.known()),
                low == null || high == null
                        ? null
                        : new ImpactRange(new BigDecimal(low), new BigDecimal(high), figure.unit()),
                figure.choice(),
                figure.source(),
                in.author.id(),
                in.next(),
                figure.version());
    }
}
