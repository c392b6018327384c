package dev.hindcast.action.web;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.people.Account;
import dev.hindcast.people.Team;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of all incidents: the viewer's own, those of a team, everybody's, and what postmortems recorded. */
@Controller
class ActionListController {
    private final ActionItems items;
    private final RecordedActions recorded;
    private final Teams teams;
    private final ActionWords words;
    private final Clock clock;

    ActionListController(ActionItems items, RecordedActions recorded, Teams teams, ActionWords words, Clock clock) {
        this.items = items;
        this.recorded = recorded;
        this.teams = teams;
        this.words = words;
        this.clock = clock;
    }

    /** @param whose {@code mine}, {@code everybody}, or a team's id */
    @GetMapping("/actions")
    @Transactional(readOnly = true)
    String list(
            Account viewer,
            @RequestParam(defaultValue = Whose.MINE) String whose,
            @RequestParam(defaultValue = "unfinished") String show,
            @RequestParam(defaultValue = "1") int number,
            Model model) {
        List<Whose> views = views(viewer, whose);
        Whose chosen = views.stream()
                .filter(view -> view.key().equals(whose))
                .findFirst()
                .orElseThrow(NotFound::new);
        Show shown = Show.of(show);
        LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
        ActionTabs tabs = new ActionTabs(views, items.tally(today), recorded.count(true));
        Paging paging = Paging.of(ActionTabs.path(chosen, shown), number, tabs.count(chosen, shown));
        List<ActionItem> found = items.taken(
                new ActionItems.Filter(chosen.owners(), shown.states(), shown.isLate() ? today : null),
                Paging.SIZE,
                paging.offset());
        model.addAttribute("tabs", tabs);
        model.addAttribute("whose", chosen);
        model.addAttribute("show", shown);
        model.addAttribute("paging", paging);
        model.addAttribute("actions", words.listed(found, viewer.zone()));
        return "action/list";
    }

    /** @param show {@code waiting} for what nobody has answered and is not finished, or {@code all} */
    @GetMapping("/actions/recorded")
    @Transactional(readOnly = true)
    String recorded(
            Account viewer,
            @RequestParam(defaultValue = "waiting") String show,
            @RequestParam(defaultValue = "1") int number,
            Model model) {
        boolean waiting = !show.equals("all");
        LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
        ActionTabs tabs = new ActionTabs(views(viewer, Whose.MINE), items.tally(today), recorded.count(true));
        long all = recorded.count(false);
        Paging paging = Paging.of(
                "/actions/recorded?show=" + (waiting ? "waiting" : "all"), number, waiting ? tabs.recorded() : all);
        model.addAttribute("tabs", tabs);
        model.addAttribute("waiting", waiting);
        model.addAttribute("all", all);
        model.addAttribute("paging", paging);
        model.addAttribute("recorded", words.recorded(recorded.list(waiting, Paging.SIZE, paging.offset())));
        return "action/recorded-list";
    }

    /** The viewer's teams, and another one when it is asked for by its address. */
    private List<Whose> views(Account viewer, String whose) {
        List<Whose> views = new ArrayList<>(List.of(Whose.mine(viewer)));
        teams.all().stream()
                .filter(team -> isIn(team, viewer) || team.id().toString().equals(whose))
                .forEach(team -> views.add(Whose.of(team)));
        views.add(Whose.EVERYBODY);
        return views;
    }

    private static boolean isIn(Team team, Account viewer) {
        return team.members().stream().anyMatch(member -> member.id().equals(viewer.id()));
    }
}
