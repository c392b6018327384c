package dev.hindcast.action.web;

import dev.hindcast.action.ActionHistory;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Decision.Answer;
import dev.hindcast.action.Owners;
import dev.hindcast.action.Ranking;
import dev.hindcast.action.State;
import dev.hindcast.action.picture.QuickWins;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The panel of an incident's actions and the page of one, the same whether they are opened or answer a form. */
@Component
class ActionParts {
    /** The frame that the panel is; forms sent from within it are answered with it. */
    static final String FRAME = "actions";

    private static final int WIDE = 860;
    private static final int NARROW = 350;

    private final Incidents incidents;
    private final ActionItems items;
    private final ActionHistory history;
    private final Owners owners;
    private final ActionWords words;
    private final LiveStreams streams;

    ActionParts(
            Incidents incidents,
            ActionItems items,
            ActionHistory history,
            Owners owners,
            ActionWords words,
            LiveStreams streams) {
        this.incidents = incidents;
        this.items = items;
        this.history = history;
        this.owners = owners;
        this.words = words;
        this.streams = streams;
    }

    Incident incident(String id) {
        return incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
    }

    ActionItem action(ActionId id) {
        return items.find(id).orElseThrow(NotFound::new);
    }

    /** @param frame whether only the frame is wanted, or the full page */
    ModelAndView panel(Incident incident, boolean frame, Attempt attempt) {
        ModelAndView page = page(frame ? "action/panel" : "action/incident", incident, attempt);
        List<ActionItem> all = items.of(incident.id());
        List<ActionItem> drawn = drawn(all);
        page.addObject("taken", words.listed(with(all, Answer.TAKEN, false), incident.zone()));
        page.addObject("dropped", words.listed(with(all, Answer.TAKEN, true), incident.zone()));
        page.addObject("proposed", words.listed(with(all, Answer.PROPOSED, false), incident.zone()));
        page.addObject("declined", words.listed(with(all, Answer.NOT_TAKEN, false), incident.zone()));
        page.addObject("wide", drawn.isEmpty() ? "" : QuickWins.svg(drawn, WIDE, false));
        page.addObject("narrow", drawn.isEmpty() ? "" : QuickWins.svg(drawn, NARROW, false));
        page.addObject("ranking", Ranking.SENTENCE);
        if (!frame) {
            page.addObject("cursor", streams.cursor(incident.id().value()));
        }
        return page;
    }

    String picture(Incident incident, int width) {
        return QuickWins.svg(drawn(items.of(incident.id())), width, true);
    }

    ModelAndView one(ActionItem action, Attempt attempt) {
        Incident incident = incidents.find(action.incident()).orElseThrow(NotFound::new);
        ModelAndView page = page("action/one", incident, attempt);
        page.addObject("shown", words.listed(action, incident.zone()));
        page.addObject(
                "history", history.of(action.id()).stream().map(words::sentence).toList());
        return page;
    }

    private ModelAndView page(String template, Incident incident, Attempt attempt) {
        ModelAndView page = new ModelAndView(template);
        page.setStatus(attempt.complaint().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("incident", incident);
        page.addObject("attempt", attempt);
        page.addObject("owners", owners.of(incident));
        page.addObject("factors", words.factorsOf(incident.id()));
        page.addObject(
                "kept",
                attempt.isAskedAboutCap()
                        ? items.of(incident.id()).stream()
                                .filter(ActionItem::isKept)
                                .toList()
                        : List.of());
        return page;
    }

    private static List<ActionItem> drawn(List<ActionItem> all) {
        return all.stream()
                .filter(action -> action.isKept() || action.decision().answer() == Answer.PROPOSED)
                .toList();
    }

    private static List<ActionItem> with(List<ActionItem> all, Answer answer, boolean dropped) {
        return all.stream()
                .filter(action -> action.decision().answer() == answer && (action.state() == State.DROPPED) == dropped)
                .toList();
    }
}
