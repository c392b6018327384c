package dev.hindcast.retrospective;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactWords;
import dev.hindcast.platform.web.Times;
import dev.hindcast.retrospective.Thanks.Early;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.Durations;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.Placement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes out the parts of an incident's data, each as Markdown that cites its statements; empty where nothing is known. */
final class LiveParts {
    static final int MOST_CITES = 3;

    private final Draft draft;
    private final AnalysisParts analysis;
    private final ActionParts actions;

    LiveParts(Draft draft) {
        this.draft = draft;
        this.analysis = new AnalysisParts(draft);
        this.actions = new ActionParts(draft);
    }

    String markdown(Live live) {
        return switch (live) {
            case IMPACT -> impact();
            case TIMELINE -> timeline();
            case BLIND_SPOTS -> blindSpots();
            case FACTORS -> analysis.factors(false);
            case MITIGATORS -> analysis.factors(true);
            case WHYS -> analysis.whys();
            case HYPOTHESES -> analysis.hypotheses();
            case DECISIONS -> actions.decisions();
            case ACTIONS -> actions.actions();
            case THANKS -> thanks();
            case EVIDENCE -> evidence();
        };
    }

    private String impact() {
        return draft.impact().isEmpty()
                ? ""
                : Prose.table(
                        List.of("Figure", "Answer", "Known", "Source"),
                        draft.impact().stream().map(LiveParts::figure).toList());
    }

    private static List<String> figure(ImpactFigure figure) {
        return List.of(
                Prose.text(figure.title()),
                "**" + Prose.text(ImpactWords.value(figure)) + "**",
                figure.known().word(),
                Prose.text(figure.source()));
    }

    private String timeline() {
        List<List<String>> milestones = draft.timeline().milestones().stream()
                .filter(kept -> kept.placement() != null)
                .map(this::milestone)
                .toList();
        List<List<String>> statements = draft.told().stream()
                .filter(Told::significant)
                .map(told -> List.of(time(told), Prose.text(told.text()), told.cite()))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!milestones.isEmpty()) {
            parts.add(Prose.table(List.of("Milestone", "Time (" + zone() + ")", "Why there"), milestones));
        }
        if (!statements.isEmpty()) {
            parts.add(Prose.table(List.of("Time (" + zone() + ")", "What happened", "Evidence"), statements));
        }
        return String.join("\n", parts);
    }

    private List<String> milestone(KeptMilestone kept) {
        Placement placement = kept.placement();
        Instant at = kept.at();
        String name = kept.key().name().word().replace('-', ' ');
        String why = placement == null ? "" : placement.why();
        Long event = placement == null ? null : placement.event();
        return List.of(
                "**" + name + "**"
                        + (draft.timeline().episodes() > 1 ? " (" + kept.key().episode() + ")" : ""),
                at == null ? "unknown" : clock(at),
                Prose.spaced(Prose.text(why), event == null ? "" : draft.cites(List.of(event), 1)));
    }

    private String blindSpots() {
        return draft.timeline().blindSpots().stream()
                .map(spot -> "- **" + Durations.brief(spot.length()) + "** ("
                        + spot.kind().word().replace('-', ' ') + "): "
                        + Prose.spaced(Prose.text(spot.text()), draft.cites(spot.events(), MOST_CITES)))
                .collect(Collectors.joining("\n"));
    }

    private String thanks() {
        Early early = draft.thanks().early();
        List<String> lines = new ArrayList<>();
        if (early != null) {
            lines.add("**" + Prose.text(early.name()) + "** was the first person to speak about it "
                    + draft.cites(List.of(early.event()), 1) + ".");
        }
        String helped = draft.thanks().helpers().stream()
                .filter(name -> early == null || !name.equals(early.name()))
                .map(Prose::text)
                .collect(Collectors.joining(", "));
        if (!helped.isEmpty()) {
            lines.add("Helped, as the evidence names them: " + helped + ".");
        }
        return String.join("\n\n", lines);
    }

    private String evidence() {
        List<List<String>> cited = draft.told().stream()
                .map(told -> List.of(
                        "e" + told.number(),
                        time(told),
                        Prose.text(told.text()),
                        told.citation().isEmpty() ? "said by a person" : Prose.text(told.citation())))
                .toList();
        List<List<String>> files = draft.files().stream()
                .filter(file -> file.state() == EvidenceFile.State.READ)
                .map(file -> List.of(
                        Prose.text(file.path()),
                        Prose.text(file.format()),
                        Long.toString(file.events()),
                        file.sha256().isEmpty() ? "" : "`" + file.sha256() + "`"))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!cited.isEmpty()) {
            parts.add(Prose.table(List.of("No.", "Time", "Statement", "Stands in"), cited));
        }
        if (!files.isEmpty()) {
            parts.add(Prose.table(List.of("File", "Format", "Events", "SHA-256"), files));
        }
        return String.join("\n", parts);
    }

    /** With its day where the statements have more than one. */
    private String time(Told told) {
        boolean oneDay =
                draft.told().stream().map(one -> day(one.at())).distinct().count() < 2;
        return oneDay ? told.time() : day(told.at()) + ", " + told.time();
    }

    private String clock(Instant at) {
        return day(at) + ", " + Clocks.minute(at, draft.incident().zone());
    }

    private String day(Instant at) {
        return Times.day(at, draft.incident().zone());
    }

    private String zone() {
        ZoneId zone = draft.incident().zone();
        return Times.name(zone);
    }
}
