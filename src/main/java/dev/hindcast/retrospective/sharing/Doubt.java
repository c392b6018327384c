package dev.hindcast.retrospective.sharing;

/**
 * Something in the result that may still tell who, where or for whom.
 *
 * @param words as they stand there
 * @param reason what they look like
 */
public record Doubt(IdentifierKind kind, String words, Reason reason) {
    /** The most telling first. */
    public enum Reason {
        STILL_THERE("still there, in a way in which it cannot be replaced"),
        KEPT("left as it is, on purpose"),
        LIKE("looks like a name, a host or an address"),
        CAPITAL("a capital letter within a sentence: a product, a customer, a person?");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
