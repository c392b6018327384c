package dev.hindcast.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a subject: auxiliaries, adverbs and the verb.
 *
 * @param modal “should”, “could”; empty where there is none. “ought to” and “needed to” before “have” count as “should”
 * @param supposed whether it says “was supposed to”
 * @param have whether “has”, “have” or “had” helps
 * @param be the form of “be” that helps or is the verb itself; empty where there is none
 * @param auxiliary the place of “did”, “had” or the form of “be”, or -1
 * @param negated by “not” or “never”
 * @param failing the place of an adverb such as “accidentally”, or -1
 * @param verb the place of the verb, or of what follows “be”
 */
record Predicate(
        String modal,
        boolean supposed,
        boolean have,
        String be,
        boolean did,
        int auxiliary,
        boolean negated,
        int failing,
        int verb) {
    private static final Set<String> MODALS =
            Set.of("should", "could", "would", "might", "may", "must", "will", "can", "ought");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> DO = Set.of("did", "does", "do");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "am", "be", "been");

    /** The predicate that begins there; null where none can. */
    static @Nullable Predicate at(Sentence sentence, int from) {
        String modal = "";
        String be = "";
        boolean supposed = false;
        boolean have = false;
        boolean did = false;
        boolean negated = false;
        int auxiliary = -1;
        int failing = -1;
        int at = from;
        for (; at < sentence.size() && at < from + 9; at++) {
            String word = sentence.word(at);
            if (MODALS.contains(word)) {
                modal = word;
            } else if (word.equals("needed") && sentence.is(at + 1, "to") && sentence.is(at + 2, "have")) {
                modal = "should";
            } else if (word.equals("to") && (modal.equals("ought") || modal.equals("should") || supposed)) {
                continue;
            } else if (word.equals("supposed") && !be.isEmpty() && sentence.is(at + 1, "to")) {
                supposed = true;
            } else if (word.equals("and") && !modal.isEmpty() && MODALS.contains(sentence.word(at + 1))) {
                continue;
            } else if (word.equals("not") || word.equals("never")) {
                negated = true;
            } else if (HAVE.contains(word) && !have && helps(sentence, at + 1)) {
                have = true;
                auxiliary = at;
            } else if (DO.contains(word) && !have && helpsBase(sentence, at + 1)) {
                did = true;
                auxiliary = at;
            } else if (BE.contains(word) && be.isEmpty()) {
                be = word;
                auxiliary = at;
            } else if (word.equals("been") && !be.isEmpty()) {
                continue;
            } else if (Vocabulary.isFailingAdverb(word)) {
                failing = at;
            } else if (!(Vocabulary.isAdverb(word) && !(word.equals("too") || word.equals("so") || word.equals("far")))
                    && !(word.equals("simply") || word.equals("only"))) {
                break;
            }
        }
        return at < sentence.size()
                ? new Predicate(modal, supposed, have, be, did, auxiliary, negated, failing, at)
                : null;
    }

    private static boolean helps(Sentence sentence, int at) {
        int next = at;
        while (Vocabulary.isAdverb(sentence.word(next)) || sentence.is(next, "only")) {
            next++;
        }
        return sentence.is(next, "been", "had") || Verbs.participle(sentence.word(next)) != null;
    }

    private static boolean helpsBase(Sentence sentence, int at) {
        return sentence.is(at, "not", "never")
                || Verbs.knownBase(sentence.word(at)) != null
                || Vocabulary.isManner(sentence.word(at));
    }

    boolean plain() {
        return modal.isEmpty() && be.isEmpty() && !did && !negated && !supposed;
    }
}
