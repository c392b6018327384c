package dev.hindcast.action.web;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.State;
import dev.hindcast.people.Account;
import dev.hindcast.people.Teams;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of all incidents: the viewer's own first, then those of their teams, then the others. */
@Controller
class ActionListController {
    private static final int MOST = 500;

    private final ActionItems items;
    private final Teams teams;
    private final ActionWords words;

    ActionListController(ActionItems items, Teams teams, ActionWords words) {
        this.items = items;
        this.teams = teams;
        this.words = words;
    }

    /** @param state a state's key; {@code all}; or nothing for what is not finished */
    @GetMapping("/actions")
    @Transactional(readOnly = true)
    String list(Account viewer, @RequestParam(defaultValue = "") String state, Model model) {
        List<ActionItem> found = items.taken(states(state), MOST);
        Set<UUID> team = teams.all().stream()
                .filter(one ->
                        one.members().stream().anyMatch(member -> member.id().equals(viewer.id())))
                .flatMap(one -> one.members().stream())
                .map(member -> member.id())
                .collect(Collectors.toSet());
        model.addAttribute("state", state);
        model.addAttribute("mine", listed(found, viewer, owner -> owner.equals(viewer.id())));
        model.addAttribute("teams", listed(found, viewer, owner -> !owner.equals(viewer.id()) && team.contains(owner)));
        model.addAttribute(
                "others", listed(found, viewer, owner -> !owner.equals(viewer.id()) && !team.contains(owner)));
        model.addAttribute("cut", found.size() == MOST);
        return "action/list";
    }

    private List<ListedAction> listed(List<ActionItem> found, Account viewer, Predicate<UUID> whose) {
        return words.listed(
                found.stream()
                        .filter(action ->
                                whose.test(Objects.requireNonNull(action.plan().owner())))
                        .toList(),
                viewer.zone());
    }

    private static Set<State> states(String state) {
        if (state.equals("all")) {
            return Set.of(State.values());
        }
        try {
            return state.isEmpty() ? State.unfinished() : Set.of(State.of(state));
        } catch (IllegalArgumentException e) {
            return State.unfinished();
        }
    }
}
