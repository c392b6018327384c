package dev.hindcast.review;

import java.util.List;
import java.util.Map;

/** The questions that are asked about each phase of an incident: about conditions, never about people. */
public final class Prompts {
    /** In the order of an incident. */
    public static final List<String> PHASES = List.of("cause", "detection", "response", "resolution");

    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "cause",
            List.of(
                    "What made this change or this load dangerous, and why was that not visible beforehand?",
                    "Which condition, had it been otherwise, would have kept it harmless?"),
            "detection",
            List.of(
                    "What would have made this visible sooner?",
                    "Where did tooling or monitoring fall short, and what worked well?"),
            "response",
            List.of(
                    "What information was missing when decisions were made?",
                    "Where did handoffs break down, and which of our ways of working helped?"),
            "resolution",
            List.of(
                    "What made the repair take as long as it did?",
                    "What made it quicker or safer than it could have been?"));

    private Prompts() {}

    /** Two questions. */
    public static List<String> of(String phase) {
        return QUESTIONS.getOrDefault(phase, List.of());
    }

    /** {@code Detection}. */
    public static String title(String phase) {
        return Character.toUpperCase(phase.charAt(0)) + phase.substring(1);
    }
}
