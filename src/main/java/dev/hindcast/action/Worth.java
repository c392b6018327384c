package dev.hindcast.action;

/**
 * What an action is expected to bring, and to cost.
 *
 * @param impact how much it changes for users and for those who respond
 * @param riskReduction how much less likely, or less bad, it makes a recurrence
 * @param alignment how well it fits what the team is about to do anyway
 */
public record Worth(Level impact, Level effort, Level riskReduction, Level alignment) {

    /** Impact and risk reduction together, 2 to 6. */
    public int gain() {
        return impact.number() + riskReduction.number();
    }

    /** What it brings less what it costs, -1 to 5. */
    public int balance() {
        return gain() - effort.number();
    }

    /** {@code impact high + risk reduction medium − effort low = 4}. */
    public String reckoning() {
        return "impact " + impact.word() + " + risk reduction " + riskReduction.word() + " − effort " + effort.word()
                + " = " + balance() + "; alignment " + alignment.word();
    }
}
