package dev.hindcast.retrospective.reading;

import java.util.Locale;

/**
 * Something that the text names as a reason or as what made it better or worse.
 *
 * @param heading the words under which it stands, such as {@code Root cause}
 */
public record StatedFactor(Kind kind, String heading, String text) {

    /** As what the heading calls it; a trigger is no cause. */
    public enum Kind {
        CONTRIBUTING,
        TRIGGER,
        WENT_WELL,
        WENT_WRONG,
        LUCK;

        /** {@code went-well}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
