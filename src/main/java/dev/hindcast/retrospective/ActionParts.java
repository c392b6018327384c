package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.platform.web.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out what will change, and what was decided about it. */
final class ActionParts {
    private final Draft draft;

    ActionParts(Draft draft) {
        this.draft = draft;
    }

    /** The actions that were taken, then those that an earlier postmortem lists. */
    String actions() {
        List<String> parts = new ArrayList<>();
        if (!draft.taken().isEmpty()) {
            parts.add(Prose.table(
                    List.of("Action", "Type", "Owner", "Deadline", "How one will know", "Look by", "State"),
                    draft.taken().stream().map(this::row).toList()));
        }
        if (!draft.recorded().isEmpty()) {
            parts.add("Recorded elsewhere, in the words of the earlier postmortem:\n");
            parts.add(Prose.table(
                    List.of("Action", "Owner there", "Deadline there", "State there", "Where", "Here"),
                    draft.recorded().stream().map(ActionParts::recorded).toList()));
        }
        return String.join("\n", parts);
    }

    private static List<String> recorded(Recorded recorded) {
        RecordedAction said = recorded.said();
        return List.of(
                Prose.spaced(Prose.text(said.title()), links(said.trackerLinks())),
                said.owner().isEmpty() ? "not named" : Prose.text(said.owner()),
                day(said.deadline()),
                said.stateWord(),
                Prose.text(said.from()),
                here(recorded.answer()));
    }

    private static String here(Recorded.@Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        return answer.takenAs() == null ? "set aside: " + Prose.text(answer.setAside()) : "taken up";
    }

    private static String links(List<TrackerLink> links) {
        return links.stream().map(ActionParts::link).collect(Collectors.joining(" "));
    }

    /** Angle brackets, so that parentheses in the address do not end it; it has neither spaces nor brackets itself. */
    private static String link(TrackerLink link) {
        String label = Prose.text(link.label());
        return link.isOpenable() ? "[" + label + "](<" + link.address().replace("&", "&amp;") + ">)" : label;
    }

    private List<String> row(ActionItem action) {
        return List.of(
                Prose.spaced(
                        "**" + Prose.text(action.plan().title()) + "**",
                        links(action.plan().links())),
                action.plan().type().word(),
                Prose.text(draft.owner(action)),
                day(action.plan().deadline()),
                Prose.spaced(
                        Prose.text(action.plan().verification().how()),
                        action.finding().isEmpty() ? "" : "Found: " + Prose.text(action.finding())),
                day(action.plan().verification().by()),
                action.state().word());
    }

    String decisions() {
        List<String> lines = new ArrayList<>();
        draft.taken()
                .forEach(action ->
                        lines.add("- Taken: **" + Prose.text(action.plan().title()) + "**" + decided(action)
                                + because(action.decision().beyondCap())
                                + (action.droppedBecause().isEmpty()
                                        ? ""
                                        : ". Dropped since: " + Prose.text(action.droppedBecause()))));
        draft.notTaken()
                .forEach(action ->
                        lines.add("- Not taken: **" + Prose.text(action.plan().title()) + "**" + decided(action)
                                + because(action.decision().reason())));
        draft.undecided()
                .forEach(action -> lines.add(
                        "- Not decided yet: **" + Prose.text(action.plan().title()) + "**"));
        return String.join("\n", lines);
    }

    private String decided(ActionItem action) {
        Stated.Name decider = draft.stated().decider(action).orElse(null);
        UUID by = action.decision().by();
        Instant at = decider == null ? action.decision().at() : decider.at();
        String name = decider != null
                ? decider.name()
                : by == null ? "" : draft.names().getOrDefault(by, "somebody");
        String who = name.isEmpty() ? "" : ", by " + Prose.text(name);
        return who + (at == null ? "" : ", " + Times.day(at, draft.incident().zone()));
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ": " + Prose.text(reason);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
