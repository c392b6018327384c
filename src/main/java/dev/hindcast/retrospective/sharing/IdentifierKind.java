package dev.hindcast.retrospective.sharing;

import java.util.Locale;

/** What an identifier tells of, and how the stand-ins for it are called. */
public enum IdentifierKind {
    PERSON("person", "Engineer"),
    EMAIL("e-mail address", "e-mail-"),
    CUSTOMER("customer", "Customer"),
    HOST("host", "host-"),
    ADDRESS("network address", "address-"),
    LINK("link", "link-"),
    FILE("evidence file", "file-"),
    NUMBER("number or key", "id-"),
    WORD("other word", "Name");

    private final String word;
    private final String standIn;

    IdentifierKind(String word, String standIn) {
        this.word = word;
        this.standIn = standIn;
    }

    public String word() {
        return word;
    }

    /** {@code Engineer A}, {@code host-1}; @param number from 1 */
    String standIn(int number) {
        return this == PERSON ? standIn + " " + letters(number) : standIn + (standIn.endsWith("-") ? "" : " ") + number;
    }

    /** A … Z, AA, AB, … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }

    /** The word in forms and in what is kept. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a key that is none, the kind that says least. */
    public static IdentifierKind of(String key) {
        for (IdentifierKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return WORD;
    }
}
