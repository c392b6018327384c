package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that is open, with what was typed into it and why it was not accepted.
 *
 * @param what {@code none}, {@code new}, {@code edit}, {@code decide}, {@code move} or {@code set-aside}
 * @param action the one that it is about, recorded ones included; null for a new one
 * @param words a reason or a finding
 * @param complaint empty for one that was only opened
 * @param meanwhile what somebody else made of it while it was being typed
 */
public record Attempt(
        String what,
        @Nullable ActionId action,
        ActionForm form,
        String words,
        String complaint,
        List<String> meanwhile) {
    public static final Attempt NONE = ofNew(ActionForm.NOTHING, "none");

    static Attempt ofNew(ActionForm form) {
        return ofNew(form, "new");
    }

    private static Attempt ofNew(ActionForm form, String what) {
        return new Attempt(what, null, form, "", "", List.of());
    }

    static Attempt of(String what, ActionId action, ActionForm form, String words) {
        return new Attempt(what, action, form, words, "", List.of());
    }

    Attempt complaining(String sentence) {
        return new Attempt(what, action, form, words, sentence, meanwhile);
    }

    Attempt overtaken(int version, String sentence, List<String> differences) {
        return new Attempt(what, action, form.seen(version), words, sentence, differences);
    }

    /** Asks about the cap; from now on the form holds an answer. */
    Attempt asking(int kept) {
        return new Attempt(
                what,
                action,
                form.asked(),
                words,
                "There are " + kept
                        + " actions already, and who takes many completes few. Which one makes room, or why are there to be more?",
                meanwhile);
    }

    public boolean isAskedAboutCap() {
        return form.capReason() != null;
    }

    public boolean is(String form, @Nullable ActionId about) {
        return what.equals(form) && (about == null ? action == null : about.equals(action));
    }
}
