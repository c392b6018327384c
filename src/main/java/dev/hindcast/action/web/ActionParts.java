package dev.hindcast.action.web;

import dev.hindcast.action.ActionHistory;
import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Decision.Answer;
import dev.hindcast.action.Owners;
import dev.hindcast.action.Ranking;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.State;
import dev.hindcast.action.picture.QuickWins;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    private final RecordedActions recorded;
    private final Owners owners;
    private final ActionWords words;
    private final LiveStreams streams;

    ActionParts(
            Incidents incidents,
            ActionItems items,
            ActionHistory history,
            RecordedActions recorded,
            Owners owners,
            ActionWords words,
            LiveStreams streams) {
        this.incidents = incidents;
        this.items = items;
        this.history = history;
        this.recorded = recorded;
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

    Recorded recorded(String id) {
        return recorded.find(ActionId.of(id).value()).orElseThrow(NotFound::new);
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
        page.addObject("recorded", words.recorded(recorded.of(incident.id())));
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
        List<ActionItem> others = items.of(incident.id());
        page.addObject(
                "follows", with(others, one -> one.id().equals(action.plan().follows())));
        page.addObject(
                "followed", with(others, one -> action.id().equals(one.plan().follows())));
        List<ActionSentence> told = new ArrayList<>(
                history.of(action.id()).stream().map(words::sentence).toList());
        Collections.reverse(told);
        page.addObject("history", told);
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

    /** The account that bears a name or an address that was recorded, when it is exactly one. */
    @Nullable
    UUID ownerNamed(Incident incident, String recorded) {
        String name = recorded.strip().replaceFirst("^@", "");
        List<UUID> found = owners.of(incident).stream()
                .filter(account ->
                        account.name().equalsIgnoreCase(name) || account.email().equalsIgnoreCase(name))
                .map(Account::id)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static List<ActionItem> with(List<ActionItem> all, Predicate<ActionItem> which) {
        return all.stream().filter(which).toList();
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
