package dev.hindcast.analysis;

/** How a chain of whys stands at its end. */
public enum ChainEnd {
    /** A condition that can be changed: the chain is closed. */
    CONDITION(""),
    /** A person or a team stands there as the one who failed or did; the chain goes on. */
    PERSON("What made this likely?"),
    /** Nobody has asked on yet. */
    OPEN("Why was this so?");

    private final String question;

    ChainEnd(String question) {
        this.question = question;
    }

    /** What to ask next; empty when the chain is closed. */
    public String question() {
        return question;
    }
}
