package dev.hindcast.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** When causes converge, so that a fishbone is more honest than one chain. */
public final class Fishbones {
    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private Fishbones() {}

    /** Why a fishbone is offered for the whole incident; empty when nothing converges. */
    public static String offer(List<Factor> factors, List<WhyTree> trees) {
        List<Factor> worse = factors.stream().filter(factor -> !factor.better()).toList();
        long phases = worse.stream().map(Factor::phase).distinct().count();
        long domains = worse.stream()
                .map(Factor::domain)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (phases >= 2) {
            return together(worse.size(), phases, "phases");
        }
        if (domains >= 2) {
            return together(worse.size(), domains, "domains");
        }
        return trees.stream()
                .map(Fishbones::offer)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Why a fishbone is offered for one factor; empty when its whys are one chain. */
    public static String offer(WhyTree tree) {
        int chains = tree.leaves().size();
        return chains < 2 ? "" : number(chains) + " chains meet here: a fishbone is more honest than one chain.";
    }

    private static String together(int factors, long places, String what) {
        return number(factors) + " factors from " + number(places).toLowerCase(java.util.Locale.ROOT) + " " + what
                + " meet here: a fishbone is more honest than one chain.";
    }

    private static String number(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : Long.toString(number);
    }

    /** Which of an incident's factors a fishbone shows: those that made it worse. */
    public static Stream<Factor> bones(List<Factor> factors) {
        return factors.stream().filter(factor -> !factor.better());
    }
}
