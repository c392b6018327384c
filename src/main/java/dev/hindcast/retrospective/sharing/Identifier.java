package dev.hindcast.retrospective.sharing;

/**
 * Words in a text that may tell who, where or for whom.
 *
 * @param text as it is written
 * @param start index of its first character in the text it was found in
 */
record Identifier(IdentifierKind kind, String text, int start) {
    int end() {
        return start + text.length();
    }
}
