package dev.hindcast.language;

/**
 * What is looked for. The distinctions are those of the literature on blameless reviews: Dekker, <i>The Field Guide to
 * Understanding Human Error</i> (counterfactuals, hindsight, “human error” as a label); Allspaw, <i>Blameless PostMortems</i>
 * (2012); Etsy's <i>Debriefing Facilitation Guide</i> (2016; questions about conditions); Zwieback, <i>Beyond Blame</i>.
 */
public enum Rule {
    /** A person or a team as the subject of a failing. */
    PERSON_FAILING("person-failing", "Says who failed; what made it likely is what can be changed."),
    /** What people should or could have done. */
    COUNTERFACTUAL("counterfactual", "Tells what did not happen; what happened, and why it made sense, explains more."),
    /** “Human error” and its kin as a cause. */
    HUMAN_ERROR("human-error", "An error by a person is where the questions begin, not their answer."),
    /** What is only plain afterwards. */
    HINDSIGHT("hindsight", "Plain afterwards; those who were there could not know it as surely."),
    /** A question that asks for a culprit. */
    ACCUSING_QUESTION("accusing-question", "Asks for a culprit; asking for the conditions gets an answer one can use."),
    /** A verdict in place of a fact. */
    JUDGING("judging", "A verdict; the fact behind it helps more.");

    private final String word;
    private final String reason;

    Rule(String word, String reason) {
        this.word = word;
        this.reason = reason;
    }

    /** The rule's name as reports write it, such as {@code person-failing}. */
    public String word() {
        return word;
    }

    /** One sentence for whoever wrote the passage. */
    public String reason() {
        return reason;
    }
}
