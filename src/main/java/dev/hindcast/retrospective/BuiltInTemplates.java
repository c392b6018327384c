package dev.hindcast.retrospective;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Severity;
import dev.hindcast.retrospective.Template.Outline;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six templates that come along. */
public final class BuiltInTemplates {
    private static final Outline SUMMARY =
            of("summary", "Summary", "What happened, in three sentences for somebody who was not there.");
    private static final Outline IMPACT =
            of("impact", "Impact", "What the figures meant for those who felt it.", Live.IMPACT);
    private static final Outline TIMELINE =
            of("timeline", "Timeline", "What one has to know to read it; facts, not causes.", Live.TIMELINE);
    private static final Outline BLIND_SPOTS =
            of("blind-spots", "Blind spots", "What could not be seen, and what would have shown it.", Live.BLIND_SPOTS);
    private static final Outline FACTORS = of(
            "factors", "Contributing factors", "How they worked together; describe systems, not people.", Live.FACTORS);
    private static final Outline WELL = of(
            "well", "What went well", "What made it better than it could have been, and should stay.", Live.MITIGATORS);
    private static final Outline WHYS = of("whys", "Whys", "What the chains of whys lead to.", Live.WHYS);
    private static final Outline HYPOTHESES =
            of("hypotheses", "Hypotheses", "What was believed on the way, and what decided it.", Live.HYPOTHESES);
    private static final Outline DECISIONS =
            of("decisions", "Decisions", "What was decided, also what not to do, and why.", Live.DECISIONS);
    private static final Outline ACTIONS =
            of("actions", "Actions", "How the actions belong together; what each is to change.", Live.ACTIONS);
    private static final Outline QUESTIONS =
            of("questions", "Open questions", "What nobody could answer yet, and who will find out.");
    private static final Outline REPRODUCE =
            of("reproduce", "How to reproduce it", "Step by step, in an environment where it harms nobody.");
    private static final Outline THANKS = of(
            "thanks",
            "Thanks",
            "Who raised it early, who helped, and what would have happened otherwise.",
            Live.THANKS);
    private static final Outline EVIDENCE = of("evidence", "Evidence", "What is missing, and why.", Live.EVIDENCE);

    public static final List<Template> ALL = List.of(
            template(
                    "standard",
                    "Standard",
                    SUMMARY,
                    IMPACT,
                    TIMELINE,
                    BLIND_SPOTS,
                    FACTORS,
                    WELL,
                    WHYS,
                    HYPOTHESES,
                    DECISIONS,
                    ACTIONS,
                    QUESTIONS,
                    REPRODUCE,
                    THANKS,
                    EVIDENCE),
            template(
                    "light",
                    "Light, for Sev-3 and Sev-4",
                    SUMMARY,
                    IMPACT,
                    TIMELINE,
                    FACTORS,
                    ACTIONS,
                    THANKS,
                    EVIDENCE),
            template(
                    "near-miss",
                    "Near miss",
                    SUMMARY,
                    of("otherwise", "What would have happened", "How far it would have gone, had nobody stopped it."),
                    TIMELINE,
                    of("stopped", "What stopped it", "Luck, attention or design: which was it?", Live.MITIGATORS),
                    FACTORS,
                    BLIND_SPOTS,
                    ACTIONS,
                    QUESTIONS,
                    THANKS,
                    EVIDENCE),
            template(
                    "security",
                    "Security incident",
                    SUMMARY,
                    of("exposure", "Exposure", "What could be reached, by whom, from when to when, and how you know."),
                    IMPACT,
                    TIMELINE,
                    BLIND_SPOTS,
                    of(
                            "containment",
                            "Containment",
                            "What was cut off, rotated and revoked, and when that was complete."),
                    of("disclosure", "Disclosure", "Who has to be told, by when, by which law or contract; who was."),
                    FACTORS,
                    WELL,
                    WHYS,
                    DECISIONS,
                    ACTIONS,
                    QUESTIONS,
                    THANKS,
                    EVIDENCE),
            template(
                    "machine-learning",
                    "Machine-learning system",
                    SUMMARY,
                    IMPACT,
                    of(
                            "versions",
                            "Model and data",
                            "Which model, features and training data were live, by their versions."),
                    TIMELINE,
                    BLIND_SPOTS,
                    of(
                            "signals",
                            "Drift and quality",
                            "What inputs, outputs and labels did, and which monitor watched them."),
                    FACTORS,
                    WELL,
                    WHYS,
                    HYPOTHESES,
                    DECISIONS,
                    ACTIONS,
                    QUESTIONS,
                    REPRODUCE,
                    THANKS,
                    EVIDENCE),
            template(
                    "data",
                    "Data incident",
                    SUMMARY,
                    of("data", "Which data", "Which tables and windows were lost, wrong or late, and who read them."),
                    IMPACT,
                    TIMELINE,
                    BLIND_SPOTS,
                    of("repair", "Repair", "What was restored or computed anew, and what compared it with the truth."),
                    FACTORS,
                    WELL,
                    WHYS,
                    DECISIONS,
                    ACTIONS,
                    QUESTIONS,
                    REPRODUCE,
                    THANKS,
                    EVIDENCE));

    private BuiltInTemplates() {}

    /** The name of the one that fits an incident best, as far as its own facts tell. */
    public static String proposedFor(Incident incident) {
        if (incident.nearMiss()) {
            return "near-miss";
        }
        Severity severity = incident.severity();
        return severity != null && severity.number() >= 3 ? "light" : "standard";
    }

    private static Template template(String name, String title, Outline... sections) {
        return new Template(name, 1, title, List.copyOf(Arrays.asList(sections)));
    }

    private static Outline of(String key, String title, String hint) {
        return of(key, title, hint, null);
    }

    private static Outline of(String key, String title, String hint, @Nullable Live live) {
        return new Outline(key, title, hint, live);
    }
}
