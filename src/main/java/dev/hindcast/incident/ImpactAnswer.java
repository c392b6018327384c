package dev.hindcast.incident;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says about one figure. It guards that nothing is claimed to be known better than it is.
 *
 * @param range null for unknown ones, and where the answer is no number
 * @param choice empty where the answer is a number
 * @param source where it was measured, or what the estimate rests on; may be empty for unknown ones only
 */
public record ImpactAnswer(
        ImpactKind kind,
        String label,
        ImpactKnown known,
        @Nullable ImpactRange range,
        String choice,
        String source) {

    /** @throws ImpactUnreadable when it claims more than it says */
    public ImpactAnswer {
        if (kind == ImpactKind.OTHER && label.isBlank()) {
            throw new ImpactUnreadable("Say what the figure counts, such as “Partners affected”.");
        }
        if (known == ImpactKnown.MEASURED || known == ImpactKnown.ESTIMATED) {
            requireBasis(kind, known, range, choice, source);
        }
    }

    private static void requireBasis(
            ImpactKind kind, ImpactKnown known, @Nullable ImpactRange range, String choice, String source) {
        if (kind.choices().isEmpty() ? range == null : !kind.choices().contains(choice)) {
            throw new ImpactUnreadable("Give the answer, or say that it is unknown: that is an answer too.");
        }
        boolean measured = known == ImpactKnown.MEASURED;
        if (range != null && measured && !range.isOne()) {
            throw new ImpactUnreadable("A measured figure is one number. Say that it is estimated to give a range.");
        }
        if (range != null && !measured && range.isOne()) {
            throw new ImpactUnreadable(
                    "How far off may the estimate be? Give a range such as 3,000–5,000, or say that it was measured.");
        }
        if (measured && source.isBlank()) {
            throw new ImpactUnreadable("Say where it was measured, so that others can look.");
        }
    }
}
