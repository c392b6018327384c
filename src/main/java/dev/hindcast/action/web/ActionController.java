package dev.hindcast.action.web;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Cap;
import dev.hindcast.action.Overtaken;
import dev.hindcast.action.Plan;
import dev.hindcast.action.Refused;
import dev.hindcast.action.State;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One action with its history; changing it, deciding about it, and moving it on. */
@Controller
@RequestMapping("/actions/{id}")
class ActionController {
    private final ActionParts parts;
    private final ActionWords words;
    private final Actions actions;

    ActionController(ActionParts parts, ActionWords words, Actions actions) {
        this.parts = parts;
        this.words = words;
        this.actions = actions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "false") boolean edit) {
        ActionItem action = parts.action(ActionId.of(id));
        return parts.one(action, edit ? Attempt.of("edit", action.id(), ActionForm.of(action), "") : Attempt.NONE);
    }

    @PostMapping
    ModelAndView change(
            Account viewer,
            @PathVariable String id,
            ActionForm form,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        ActionId action = ActionId.of(id);
        return answer(
                frame,
                Attempt.of("edit", action, form, ""),
                () -> actions.change(viewer, action, seen(form), form.plan()));
    }

    @PostMapping("/decision")
    ModelAndView decide(
            Account viewer,
            @PathVariable String id,
            ActionForm form,
            @RequestParam(defaultValue = "") String words,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        ActionId action = ActionId.of(id);
        return answer(frame, Attempt.of("decide", action, form, words), () -> {
            if (Boolean.TRUE.equals(form.take())) {
                actions.take(viewer, action, seen(form), form.capAnswer());
            } else {
                actions.decline(viewer, action, seen(form), words);
            }
        });
    }

    @PostMapping("/state")
    ModelAndView move(
            Account viewer,
            @PathVariable String id,
            ActionForm form,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String words,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        ActionId action = ActionId.of(id);
        return answer(
                frame,
                Attempt.of("move", action, form, words),
                () -> actions.move(viewer, action, seen(form), state(state), words, form.capAnswer()));
    }

    private ModelAndView answer(@Nullable String frame, Attempt attempt, Runnable work) {
        ActionItem action = parts.action(Objects.requireNonNull(attempt.action()));
        boolean inFrame = ActionParts.FRAME.equals(frame);
        try {
            work.run();
            return new ModelAndView(
                    inFrame
                            ? "redirect:/incidents/" + action.incident() + "/actions/panel"
                            : "redirect:/actions/" + action.id());
        } catch (Refused refusal) {
            return again(action, inFrame, attempt.complaining(refusal.sentence()));
        } catch (Cap.Reached reached) {
            return again(action, inFrame, attempt.asking());
        } catch (Overtaken overtaken) {
            return again(overtaken.now(), inFrame, overtaken(attempt, overtaken));
        }
    }

    private ModelAndView again(ActionItem action, boolean inFrame, Attempt attempt) {
        return inFrame
                ? parts.panel(parts.incident(action.incident().toString()), true, attempt)
                : parts.one(action, attempt);
    }

    /** The winner's version is shown, and what the loser typed stays in the form. */
    private Attempt overtaken(Attempt attempt, Overtaken overtaken) {
        String who = words.name(overtaken.by().author());
        if (!attempt.what().equals("edit")) {
            return attempt.overtaken(
                    overtaken.now().version(),
                    who + " " + words.sentence(overtaken.by()).did()
                            + " meanwhile. Nothing was changed; look at it as it is now, and say it again if it still holds.",
                    List.of());
        }
        return attempt.overtaken(
                overtaken.now().version(),
                who
                        + " changed this action while you were writing. Yours is below as you typed it; save it to put it in place of theirs.",
                differences(overtaken.now(), attempt.form()));
    }

    private List<String> differences(ActionItem now, ActionForm typed) {
        Plan plan = typed.plan();
        return plan.differences(now.plan()).stream()
                .map(one -> one.field() + " is now "
                        + (one.after().isEmpty() ? "empty" : words.value(one.field(), one.after())))
                .toList();
    }

    private static int seen(ActionForm form) {
        return form.version() == null ? 0 : form.version();
    }

    private static State state(String key) {
        try {
            return State.of(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
