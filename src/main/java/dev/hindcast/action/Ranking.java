package dev.hindcast.action;

import java.util.Comparator;

/** The order in which actions are listed: what brings most for least comes first. */
public final class Ranking {
    /** The order, for whoever reads the list. */
    public static final String SENTENCE =
            "First what brings most for least: impact plus risk reduction, less effort (low 1, medium 2, high 3); "
                    + "where that is equal, what fits best to plans, then what is due first.";

    /** Total: equal actions keep the order in which they were proposed. */
    public static final Comparator<ActionItem> ORDER = Comparator.<ActionItem>comparingInt(
                    action -> -action.plan().worth().balance())
            .thenComparingInt(action -> -action.plan().worth().alignment().number())
            .thenComparing(action -> action.plan().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActionItem::createdAt)
            .thenComparing(action -> action.id().value());

    private Ranking() {}
}
