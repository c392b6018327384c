package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionType;
import dev.hindcast.action.Cap;
import dev.hindcast.action.Level;
import dev.hindcast.action.Plan;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.Refused;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.action.Verification;
import dev.hindcast.action.Worth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an action, kept as typed until it is right.
 *
 * @param links addresses, one a line
 * @param follows the action that did not work and that this one follows; an action's id
 * @param recorded the recorded action that is taken up by it
 * @param version the one that they saw, when it is there already
 * @param take whether it is to be taken at once
 * @param instead the answer to the cap: an action's id, or {@code all}
 * @param capReason null when the cap was not asked about
 */
public record ActionForm(
        @Nullable String title,
        @Nullable String type,
        @Nullable String owner,
        @Nullable String deadline,
        @Nullable String verification,
        @Nullable String verifyBy,
        @Nullable String impact,
        @Nullable String effort,
        @Nullable String riskReduction,
        @Nullable String alignment,
        @Nullable List<String> factor,
        @Nullable String origin,
        @Nullable String links,
        @Nullable String follows,
        @Nullable String recorded,
        @Nullable Integer version,
        @Nullable Boolean take,
        @Nullable String instead,
        @Nullable String capReason) {

    static final ActionForm NOTHING = ofNew("", "", "", List.of(), "", "", null, null);

    static ActionForm idea(String title, String origin, List<String> factors) {
        return ofNew(title, "", "", factors, origin, "", null, null);
    }

    /** @param owner the account that bears the name that was recorded; null when none or several do */
    static ActionForm of(Recorded recorded, @Nullable UUID owner) {
        RecordedAction said = recorded.said();
        return ofNew(
                said.title(),
                Objects.toString(owner, ""),
                Objects.toString(said.deadline(), ""),
                List.of(),
                "",
                String.join("\n", said.links()),
                null,
                recorded.id().toString());
    }

    /** Of one that did not work: the same aim, to be reached in another way. */
    static ActionForm following(ActionItem action) {
        return ofNew(
                "",
                Objects.toString(action.plan().owner(), ""),
                "",
                action.plan().factors().stream().map(UUID::toString).toList(),
                "",
                "",
                action.id().toString(),
                null);
    }

    private static ActionForm ofNew(
            String title,
            String owner,
            String deadline,
            List<String> factors,
            String origin,
            String links,
            @Nullable String follows,
            @Nullable String recorded) {
        return new ActionForm(
                title, null, owner, deadline, null, null, null, null, null, null, factors, origin, links, follows,
                recorded, null, null, null, null);
    }

    static ActionForm of(ActionItem action) {
        Plan plan = action.plan();
        Worth worth = plan.worth();
        return new ActionForm(
                plan.title(),
                plan.type().word(),
                Objects.toString(plan.owner(), ""),
                Objects.toString(plan.deadline(), ""),
                plan.verification().how(),
                Objects.toString(plan.verification().by(), ""),
                Integer.toString(worth.impact().number()),
                Integer.toString(worth.effort().number()),
                Integer.toString(worth.riskReduction().number()),
                Integer.toString(worth.alignment().number()),
                plan.factors().stream().map(UUID::toString).toList(),
                plan.origin(),
                plan.links().stream().map(TrackerLink::address).collect(Collectors.joining("\n")),
                plan.follows() == null ? null : plan.follows().toString(),
                null,
                action.version(),
                null,
                null,
                null);
    }

    ActionForm seen(int now) {
        return new ActionForm(
                title,
                type,
                owner,
                deadline,
                verification,
                verifyBy,
                impact,
                effort,
                riskReduction,
                alignment,
                factor,
                origin,
                links,
                follows,
                recorded,
                now,
                take,
                instead,
                capReason);
    }

    /** The same once the question of the cap belongs to it. */
    ActionForm asked() {
        return new ActionForm(
                title,
                type,
                owner,
                deadline,
                verification,
                verifyBy,
                impact,
                effort,
                riskReduction,
                alignment,
                factor,
                origin,
                links,
                follows,
                recorded,
                version,
                take,
                instead,
                capReason == null ? "" : capReason);
    }

    /** @throws Refused when a part cannot be read */
    Plan plan() {
        return new Plan(
                said(title),
                chosenType(),
                chosenOwner(),
                day(deadline, "deadline"),
                new Verification(said(verification), day(verifyBy, "day for looking whether it worked")),
                new Worth(level(impact), level(effort), level(riskReduction), level(alignment)),
                factors().stream().map(ActionForm::factor).toList(),
                said(origin),
                said(links)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(TrackerLink::typed)
                        .distinct()
                        .toList(),
                said(follows).isEmpty() ? null : ActionId.of(said(follows)));
    }

    Cap.@Nullable Answer capAnswer() {
        return capAnswer(instead, capReason);
    }

    static Cap.@Nullable Answer capAnswer(@Nullable String instead, @Nullable String reason) {
        if (reason == null) {
            return null;
        }
        if (said(instead).isEmpty()) {
            throw new Refused("Choose the action that makes room, or keep them all and say why.");
        }
        return new Cap.Answer("all".equals(instead) ? null : ActionId.of(said(instead)), reason);
    }

    /** Whether the level is the one that was chosen; medium while nobody has. */
    public boolean isLevel(@Nullable String chosen, Level level) {
        return level(chosen) == level;
    }

    /** Whether it was filled in from something that is there already. */
    public boolean isPrefilled() {
        return !said(recorded).isEmpty() || !said(follows).isEmpty();
    }

    public List<String> factors() {
        return factor == null ? List.of() : factor;
    }

    private ActionType chosenType() {
        try {
            return ActionType.of(said(type));
        } catch (IllegalArgumentException e) {
            throw new Refused("Choose what type of action it is.");
        }
    }

    private @Nullable UUID chosenOwner() {
        try {
            return said(owner).isEmpty() ? null : UUID.fromString(said(owner));
        } catch (IllegalArgumentException e) {
            throw new Refused("Choose the owner from the list; an owner is always a person who is in the system.");
        }
    }

    private static UUID factor(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Refused("Choose the contributing factors from the list.");
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed, String what) {
        try {
            return said(typed).isEmpty() ? null : LocalDate.parse(said(typed));
        } catch (DateTimeException e) {
            throw new Refused("“" + typed + "” is no date for the " + what + ". Write it as 2026-03-18.");
        }
    }

    private static Level level(@Nullable String typed) {
        try {
            return said(typed).isEmpty() ? Level.MEDIUM : Level.of(Integer.parseInt(said(typed)));
        } catch (IllegalArgumentException e) {
            return Level.MEDIUM;
        }
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
