package dev.hindcast.retrospective.history;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.Hypotheses;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Why;
import dev.hindcast.analysis.Whys;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.ImpactWords;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.timeline.edit.StatementState;
import dev.hindcast.timeline.edit.StatementStates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of an incident's record as they are now, each as the content of a revision. */
@Component
class States {
    static final String REMOVED = Content.of(Map.of("removed", true));

    private final Events events;
    private final StatementStates statements;
    private final KeptTimelines timelines;
    private final ImpactFigures impact;
    private final Factors factors;
    private final Whys whys;
    private final Hypotheses hypotheses;
    private final ActionItems actions;
    private final RecordedActions recorded;

    States(
            Events events,
            StatementStates statements,
            KeptTimelines timelines,
            ImpactFigures impact,
            Factors factors,
            Whys whys,
            Hypotheses hypotheses,
            ActionItems actions,
            RecordedActions recorded) {
        this.events = events;
        this.statements = statements;
        this.timelines = timelines;
        this.impact = impact;
        this.factors = factors;
        this.whys = whys;
        this.hypotheses = hypotheses;
        this.actions = actions;
        this.recorded = recorded;
    }

    String statement(IncidentId incident, long id) {
        RecordedEvent recorded = events.find(incident, id).orElse(null);
        if (recorded == null) {
            return REMOVED;
        }
        StatementState state = statements.of(incident, List.of(id)).getOrDefault(id, StatementState.untouched(id));
        Event event = recorded.event();
        return new Fields()
                .put("at", event.at())
                .put("text", event.text())
                .put("stands in", event.evidence().file().isEmpty() ? null : event.evidence())
                .put("worded", state.wording())
                .put("pinned", state.pinned())
                .put("hidden", state.hidden())
                .json();
    }

    Map<String, String> milestones(IncidentId incident) {
        Map<String, String> states = new LinkedHashMap<>();
        for (KeptMilestone kept : timelines.of(incident).milestones()) {
            Placement placement = kept.placement();
            if (placement != null) {
                states.put(
                        kept.key().name().word() + " " + kept.key().episode(),
                        new Fields()
                                .put("at", placement.at() == null ? "unknown" : placement.at())
                                .put("why", placement.why())
                                .put("moved", kept.isMoved())
                                .json());
            }
        }
        return states;
    }

    Map<String, String> impact(IncidentId incident) {
        Map<String, String> states = new LinkedHashMap<>();
        for (ImpactFigure figure : impact.of(incident)) {
            states.put(
                    (figure.kind().key() + " " + figure.label()).strip(),
                    new Fields()
                            .put("answer", ImpactWords.value(figure))
                            .put("known", figure.known().word())
                            .put("source", figure.source())
                            .json());
        }
        return states;
    }

    Map<String, String> factors(IncidentId incident) {
        Map<String, String> states = new LinkedHashMap<>();
        Map<UUID, List<Why>> all = whys.ofIncident(incident);
        for (Factor factor : factors.of(incident)) {
            states.put(
                    factor.id().toString(),
                    new Fields()
                            .put("title", factor.title())
                            .put("detail", factor.detail())
                            .put("phase", factor.phase().word())
                            .put(
                                    "domain",
                                    factor.domain() == null
                                            ? null
                                            : factor.domain().word())
                            .put("better", factor.better())
                            .put("cites", factor.events())
                            .put(
                                    "whys",
                                    all.getOrDefault(factor.id(), List.of()).stream()
                                            .map(States::why)
                                            .toList())
                            .json());
        }
        return states;
    }

    private static Map<String, Object> why(Why why) {
        return new Fields()
                .put("id", why.id())
                .put("about", why.parent())
                .put("text", why.text())
                .put("cites", why.events())
                .put("condition", why.condition())
                .fields;
    }

    Map<String, String> hypotheses(IncidentId incident) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Hypothesis hypothesis : hypotheses.of(incident)) {
            states.put(
                    hypothesis.id().toString(),
                    new Fields()
                            .put("text", hypothesis.text())
                            .put("test", hypothesis.test())
                            .put("state", hypothesis.state().word())
                            .put(
                                    "lines",
                                    hypothesis.lines().stream()
                                            .map(States::line)
                                            .toList())
                            .json());
        }
        return states;
    }

    private static Map<String, Object> line(Hypothesis.Line line) {
        return new Fields()
                .put("supports", line.supports())
                .put("cites", line.event())
                .put("text", line.text())
                .fields;
    }

    Map<String, String> actions(IncidentId incident) {
        Map<String, String> states = new LinkedHashMap<>();
        for (ActionItem action : actions.of(incident)) {
            states.put(
                    action.id().toString(),
                    new Fields()
                            .put("title", action.plan().title())
                            .put("type", action.plan().type().word())
                            .put("owner", action.plan().owner())
                            .put("deadline", action.plan().deadline())
                            .put("verification", action.plan().verification().how())
                            .put("verify by", action.plan().verification().by())
                            .put("decision", action.decision().answer().key())
                            .put("reason", action.decision().reason())
                            .put("beyond cap", action.decision().beyondCap())
                            .put("state", action.state().key())
                            .put("finding", action.finding())
                            .put("dropped because", action.droppedBecause())
                            .put(
                                    "links",
                                    action.plan().links().stream()
                                            .map(TrackerLink::address)
                                            .toList())
                            .put("follows", action.plan().follows())
                            .json());
        }
        recorded.of(incident).forEach(one -> states.put(one.id().toString(), recorded(one)));
        return states;
    }

    private static String recorded(Recorded recorded) {
        RecordedAction said = recorded.said();
        Recorded.Answer answer = recorded.answer();
        return new Fields()
                .put("title", said.title())
                .put("owner as recorded", said.owner())
                .put("deadline", said.deadline())
                .put("state", said.stateWord())
                .put("links", said.links())
                .put("recorded in", said.from())
                .put("taken up as", answer == null ? null : answer.takenAs())
                .put("set aside because", answer == null ? null : answer.setAside())
                .json();
    }

    /** Collects what is there; what is empty is not said. */
    private static final class Fields {
        private final Map<String, Object> fields = new TreeMap<>();

        private Fields put(String key, @Nullable Object value) {
            if (value != null && !value.toString().isEmpty() && !value.equals(List.of())) {
                fields.put(key, plain(value));
            }
            return this;
        }

        private static Object plain(Object value) {
            return value instanceof Boolean || value instanceof List || value instanceof Long
                    ? value
                    : value.toString();
        }

        private String json() {
            return Content.of(fields);
        }
    }
}
