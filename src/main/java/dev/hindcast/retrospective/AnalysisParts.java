package dev.hindcast.retrospective;

import dev.hindcast.analysis.ChainEnd;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.WhyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes out what was found in the analysis. */
final class AnalysisParts {
    private final Draft draft;

    AnalysisParts(Draft draft) {
        this.draft = draft;
    }

    /** By phase, each with its domain. */
    String factors(boolean better) {
        List<String> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            String found = draft.factors(better).stream()
                    .filter(factor -> factor.phase() == phase)
                    .map(this::factor)
                    .collect(Collectors.joining("\n"));
            if (!found.isEmpty()) {
                phases.add("### " + phase.title() + "\n\n" + found);
            }
        }
        return String.join("\n\n", phases);
    }

    private String factor(Factor factor) {
        String domain = factor.domain() == null ? "" : "(" + factor.domain().word() + ")";
        String head = "- "
                + Prose.spaced(
                        "**" + Prose.text(factor.title()) + "**",
                        domain,
                        draft.cites(factor.events(), Integer.MAX_VALUE));
        return factor.detail().isBlank() ? head : head + "\n  " + Prose.lines(factor.detail(), "  ");
    }

    String whys() {
        return draft.factors(false).stream()
                .filter(factor -> !draft.whys(factor).isEmpty())
                .map(factor -> "### " + Prose.text(factor.title()) + "\n\n"
                        + chains(draft.whys(factor).roots(), ""))
                .collect(Collectors.joining("\n"));
    }

    private String chains(List<WhyTree.Node> nodes, String indent) {
        StringBuilder chains = new StringBuilder();
        for (WhyTree.Node node : nodes) {
            String end = node.end() == ChainEnd.CONDITION ? "*(a condition that can be changed)*" : "";
            chains.append(indent)
                    .append("- ")
                    .append(Prose.spaced(
                            Prose.text(node.why().text()),
                            draft.cites(node.why().events(), Integer.MAX_VALUE),
                            end))
                    .append('\n')
                    .append(chains(node.children(), indent + "  "));
        }
        return chains.toString();
    }

    String hypotheses() {
        return draft.hypotheses().stream().map(this::hypothesis).collect(Collectors.joining("\n"));
    }

    private String hypothesis(Hypothesis hypothesis) {
        StringBuilder text = new StringBuilder("- **" + hypothesis.state().word() + "**: ");
        text.append(Prose.text(hypothesis.text()));
        if (!hypothesis.test().isBlank()) {
            text.append("\n  - To find out: ").append(Prose.text(hypothesis.test()));
        }
        for (Hypothesis.Line line : hypothesis.lines()) {
            text.append("\n  - ")
                    .append(line.supports() ? "for: " : "against: ")
                    .append(Prose.spaced(
                            Prose.text(line.text()),
                            line.event() == null ? "" : draft.cites(List.of(line.event()), 1)));
        }
        return text.toString();
    }
}
