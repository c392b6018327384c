package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What reviewers look at, as far as the data tells by itself. It advises; people decide. */
public record Checklist(List<Item> items) {
    /** From so many whys on a chain is deep enough, also when nobody has named its end yet. */
    private static final int DEEP_ENOUGH = 3;

    /**
     * One question.
     *
     * @param lacks what is missing, as a sentence; empty when nothing is
     * @param place where it is looked after, below the incident's own address
     */
    public record Item(String question, String lacks, String place) {
        public boolean isMet() {
            return lacks.isEmpty();
        }
    }

    public static Checklist of(Draft draft, List<Section> sections) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Is the impact complete?", impact(draft), "/impact"));
        items.add(new Item("Is the evidence kept?", evidence(draft), ""));
        items.add(new Item("Are the causes deep enough?", causes(draft), "/analysis"));
        items.add(new Item("Are the actions owned, dated and verifiable?", actions(draft), "/actions"));
        items.add(new Item("Does it speak of systems, not of guilt?", language(sections), "/retrospective"));
        return new Checklist(List.copyOf(items));
    }

    public long met() {
        return items.stream().filter(Item::isMet).count();
    }

    private static String impact(Draft draft) {
        List<ImpactKind> said = draft.impact().stream().map(ImpactFigure::kind).toList();
        String missing = Arrays.stream(ImpactKind.values())
                .filter(kind -> kind != ImpactKind.OTHER && !said.contains(kind))
                .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "Nobody has said: " + missing + ". “Unknown” is an answer.";
    }

    private static String evidence(Draft draft) {
        long waiting = draft.files().stream()
                .filter(file -> file.state() == EvidenceFile.State.WAITING)
                .count();
        if (draft.files().isEmpty()) {
            return "There is no evidence file; what is told rests on memory.";
        }
        return waiting == 0 ? "" : count(waiting, "file") + " waiting to be read.";
    }

    private static String causes(Draft draft) {
        List<Factor> worse = draft.factors(false);
        if (worse.isEmpty()) {
            return "No contributing factor was found yet.";
        }
        List<WhyTree> asked =
                worse.stream().map(draft::whys).filter(tree -> !tree.isEmpty()).toList();
        if (asked.isEmpty()) {
            return "Nobody has asked why about any factor yet.";
        }
        long shallow = asked.stream()
                .filter(tree -> tree.depth() < DEEP_ENOUGH && !tree.isClosed())
                .count();
        return shallow == 0
                ? ""
                : count(shallow, "factor")
                        + " with fewer than three whys and no end at a condition that can be changed.";
    }

    private static String actions(Draft draft) {
        if (!draft.undecided().isEmpty()) {
            return count(draft.undecided().size(), "proposal") + " nobody has decided on.";
        }
        if (draft.taken().stream().noneMatch(ActionItem::isKept)) {
            return "No action was taken.";
        }
        long open = draft.taken().stream()
                .filter(action -> action.plan().owner() == null
                        || action.plan().deadline() == null
                        || !action.plan().verification().isComplete())
                .count();
        return open == 0 ? "" : count(open, "action") + " without owner, deadline or verification.";
    }

    private static String language(List<Section> sections) {
        int findings = sections.stream()
                .mapToInt(section ->
                        Language.checkMarkdown(section.text(), Set.of()).size())
                .sum();
        return findings == 0 ? "" : count(findings, "place") + " could be worded without blame.";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
