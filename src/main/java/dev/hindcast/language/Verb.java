package dev.hindcast.language;

/**
 * An English verb in the forms that rewrites need.
 *
 * @param expected whether people are blamed for not doing it, such as “check”
 */
record Verb(String base, String past, String participle, boolean expected) {

    String gerund() {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        boolean doubled = past.length() == base.length() + 3 || (past.equals(base) && base.endsWith("t"));
        return (doubled || base.equals("run") ? base + base.charAt(base.length() - 1) : base) + "ing";
    }

    /** “checks”, “fixes”, “tries”. */
    String third() {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|ch|sh|o)") ? base + "es" : base + "s";
    }
}
