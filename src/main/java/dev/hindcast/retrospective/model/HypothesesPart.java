package dev.hindcast.retrospective.model;

import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Hypothesis.Line;
import dev.hindcast.incident.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hypotheses with their evidence. */
@Component
final class HypothesesPart {
    private final Hypotheses hypotheses;

    HypothesesPart(Hypotheses hypotheses) {
        this.hypotheses = hypotheses;
    }

    Stream<Long> cited(IncidentId incident) {
        return all(incident)
                .flatMap(hypothesis -> hypothesis.lines().stream())
                .map(Line::event)
                .filter(Objects::nonNull);
    }

    private Stream<Hypothesis> all(IncidentId incident) {
        return Stream.concat(hypotheses.of(incident).stream(), hypotheses.removed(incident).stream());
    }

    List<AnalysisModel.Hypothesis> read(Outgoing out) {
        Map<String, AnalysisModel.Hypothesis> before =
                out.earlier.byId(model -> model.analysis().hypotheses(), AnalysisModel.Hypothesis::id);
        List<UUID> removed =
                hypotheses.removed(out.incident).stream().map(Hypothesis::id).toList();
        return all(out.incident)
                .map(hypothesis -> hypothesis(
                        hypothesis,
                        removed.contains(hypothesis.id()),
                        before.get(hypothesis.id().toString()),
                        out))
                .toList();
    }

    private static AnalysisModel.Hypothesis hypothesis(
            Hypothesis hypothesis, boolean removed, AnalysisModel.@Nullable Hypothesis before, Outgoing out) {
        return new AnalysisModel.Hypothesis(
                hypothesis.id().toString(),
                hypothesis.text(),
                hypothesis.test(),
                hypothesis.state().word(),
                hypothesis.lines().stream().map(line -> line(line, before, out)).toList(),
                before == null ? out.said(hypothesis.author(), hypothesis.at()) : out.said(before.written()),
                hypothesis.version(),
                removed);
    }

    private static AnalysisModel.Line line(Line line, AnalysisModel.@Nullable Hypothesis before, Outgoing out) {
        AnalysisModel.Line brought = before == null
                ? null
                : IntStream.range(0, before.lines().size())
                        .filter(i -> line.id().toString().equals(out.earlier.now(name(before, i))))
                        .mapToObj(before.lines()::get)
                        .findFirst()
                        .orElse(null);
        return new AnalysisModel.Line(
                line.supports(),
                out.cited(line.event()),
                line.text(),
                brought == null ? out.said(line.author(), line.at()) : out.said(brought.written()));
    }

    /** Lines have no id in a file: their place names them. */
    private static String name(AnalysisModel.Hypothesis hypothesis, int line) {
        return hypothesis.id() + " line " + line;
    }

    void restore(List<AnalysisModel.Hypothesis> all, Incoming in) {
        all.forEach(hypothesis -> hypotheses.restore(in.incident, hypothesis(hypothesis, in), hypothesis.removed()));
    }

    private static Hypothesis hypothesis(AnalysisModel.Hypothesis hypothesis, Incoming in) {
        return new Hypothesis(
                in.id(hypothesis.id()),
                hypothesis.text(),
                hypothesis.test(),
                Hypothesis.State.of(hypothesis.state()),
                IntStream.range(0, hypothesis.lines().size())
                        .mapToObj(i -> line(hypothesis.lines().get(i), in.id(name(hypothesis, i)), in))
                        .toList(),
                in.author.id(),
                in.next(),
                hypothesis.version());
    }

    private static Line line(AnalysisModel.Line line, UUID id, Incoming in) {
        Long event = in.event(line.event());
        String text = event == null && line.text().isEmpty() ? "a statement that the file does not hold" : line.text();
        return new Line(id, line.supports(), event, text, in.author.id(), in.next());
    }
}
