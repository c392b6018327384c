package dev.hindcast.retrospective.reading.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a heading says that its section tells, in the words that templates of postmortems use. */
public enum SectionName {
    SUMMARY(
            "summary, executive summary, issue summary, incident summary, overview, tl;dr, tldr, what happened, description,"
                    + " incident description, outage description, short summary"),
    BACKGROUND("background, context"),
    IMPACT("impact, customer impact, user impact, end user impact, impact on users, affected users, summary of impact,"
            + " business impact, impact assessment, impact analysis, incident impact"),
    TIMELINE(
            "timeline, incident timeline, timeline of events, timeline of the incident, chain of events, sequence of events,"
                    + " chronology, event timeline, detailed timeline, events"),
    KEY_EVENTS("key events, key times, incident timing, milestones"),
    FACTORS("contributing factors, contributing factor, contributing conditions, contributing conditions analysis,"
            + " contributing causes, contributors, factors, causes and contributing factors,"
            + " root causes and contributing factors, root cause and contributing factors"),
    CAUSE("root cause, root causes, cause, causes, root cause analysis, underlying cause, underlying causes,"
            + " what caused the incident, what caused it, why did it happen, proximate cause, causal factors,"
            + " root cause and mitigation"),
    TRIGGER("trigger, triggers, what triggered it, triggering event"),
    DETECTION("detection, how was it detected, how we detected it"),
    RESOLUTION("resolution, resolution and recovery, recovery, mitigation, mitigation & resolution,"
            + " mitigation and resolution, how was it fixed, how was it resolved, fix"),
    WENT_WELL("what went well, things that went well, went well, what worked well, mitigators"),
    WENT_WRONG(
            "what went wrong, went wrong, what went badly, what went poorly, what didn't go well, what did not go well,"
                    + " what didn't go so well, what did not go so well, what could have gone better,"
                    + " what could be improved, things that went poorly, what went less well"),
    LUCKY("where we got lucky, where did we get lucky, we got lucky, got lucky, what was lucky"),
    ACTIONS(
            "action items, actions, action item, action items & followups, action items & follow-ups, follow-up actions,"
                    + " follow up actions, follow-ups, follow ups, followups, follow-up items, follow-up improvements,"
                    + " follow-up, next steps, review actions, corrective actions, corrective measures,"
                    + " corrective and preventative measures, corrective and preventive measures, preventive measures,"
                    + " preventative measures, remediation, remediation items, remediations, recommendations,"
                    + " actionables, tasks, action plan, todo, todos"),
    LESSONS("lessons learned, lessons learnt, lessons, learnings, key learnings, takeaways, conclusion"),
    PEOPLE("attendees, atendees, postmortem attendees, authors, participants, names of people involved"),
    OPEN_QUESTIONS("open questions, questions for follow up"),
    STATS("stats, statistics, metrics, important information, incident details, details, metadata");

    private static final Map<String, SectionName> BY_WORDS = new HashMap<>();

    static {
        for (SectionName name : values()) {
            for (String words : name.words.split(",\\s*")) {
                BY_WORDS.put(words, name);
            }
        }
    }

    private final String words;

    SectionName(String words) {
        this.words = words;
    }

    /** Of a heading, whatever its numbering, capitals and remarks in brackets; null for one that is not known. */
    public static @Nullable SectionName of(String heading) {
        return heading.length() > 80 ? null : BY_WORDS.get(bare(heading));
    }

    /** A heading without numbering, marks, and what stands in brackets; in small letters. */
    public static String bare(String heading) {
        return heading.replace('’', '\'')
                .replaceAll("\\(s\\)", "s")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("^[^\\p{L}]+", "")
                .replaceAll("[\\s:?.!*_#-]+$", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
