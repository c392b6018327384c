package dev.hindcast.review;

import dev.hindcast.platform.web.NotFound;
import java.util.Locale;
import java.util.Optional;

/** One timed part of a review session, in the order in which the hour passes them. */
public enum Stage {
    PREVIOUS_ACTIONS(
            "Previous actions",
            "What did earlier incidents ask for, and is it done? Each action is confirmed, still open, or dropped with a"
                    + " reason."),
    WALKTHROUGH(
            "Timeline",
            "What happened, in order? Correct and complete the facts. Causes have their own time; park them until then."),
    IMPACT("Impact", "Who and what was affected, for how long, and how is each figure known?"),
    FACTORS("Contributing factors", "What made it likely, last longer or hurt more, and what made it better?"),
    ACTIONS(
            "Actions",
            "Which three to five changes make the next one less likely, shorter or milder, and who owns each?"),
    CLOSE("Close", "Two questions, without names, and then the hour is over.");

    private final String title;
    private final String task;

    Stage(String title, String task) {
        this.title = title;
        this.task = task;
    }

    /** The word in addresses and in the database, such as {@code previous-actions}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** What there is to do, as the room is told. */
    public String task() {
        return task;
    }

    public Optional<Stage> next() {
        return this == CLOSE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<Stage> before() {
        return this == PREVIOUS_ACTIONS ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** @throws NotFound for a word that names no stage */
    public static Stage of(String word) {
        try {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
