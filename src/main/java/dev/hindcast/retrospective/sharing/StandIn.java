package dev.hindcast.retrospective.sharing;

import java.util.Locale;

/**
 * What stands in the place of an identifier, everywhere in a version for outsiders.
 *
 * @param original as the record writes it
 * @param words what is written instead
 * @param kept the original is left as it is, on purpose
 * @param own a person named it; it was not recognised
 */
public record StandIn(IdentifierKind kind, String original, String words, boolean kept, boolean own) {
    /** The same for every way of writing it in capitals or small letters. */
    static String key(String original) {
        return original.strip().toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(original);
    }
}
