package dev.hindcast.language;

/**
 * Words that name a person, several, a team or nobody.
 *
 * @param start the first word, articles and all
 * @param end after the last word of the name itself
 * @param weak may as well be a thing, as “they” and “support” may; only what people alone do counts
 * @param nobody “nobody”, “none of us”
 */
record Person(int start, int end, boolean weak, boolean nobody) {

    /** As the object of a sentence: “me”, “anyone”, “the reviewers”. */
    String asObject(Sentence sentence) {
        if (nobody) {
            return sentence.reads(start, "none of us") || sentence.reads(start, "neither of us") ? "us" : "anyone";
        }
        return switch (sentence.word(end - 1)) {
            case "i" -> "me";
            case "we" -> "us";
            case "he" -> "him";
            case "she" -> "her";
            case "they" -> "them";
            case "who", "whoever", "anyone", "anybody", "someone", "somebody" -> "anyone";
            default -> lowered(sentence);
        };
    }

    /** “the reviewers”, wherever in the sentence; names keep their capital. */
    String lowered(Sentence sentence) {
        String said = sentence.between(start, end);
        boolean name = People.isName(sentence, start);
        return name || said.length() < 2 || Character.isUpperCase(said.charAt(1))
                ? said
                : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }
}
