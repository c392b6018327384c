package dev.hindcast.timeline.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Overtaken;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The timeline statement by statement, for a room of people who look at the same one; a frame for other pages. */
@Controller
@RequestMapping("/incidents/{id}/walkthrough")
class WalkthroughController {
    private final TimelineParts parts;
    private final WalkScenes scenes;
    private final TypedStatements typed;
    private final Editing editing;
    private final Names names;

    WalkthroughController(TimelineParts parts, WalkScenes scenes, TypedStatements typed, Editing editing, Names names) {
        this.parts = parts;
        this.scenes = scenes;
        this.typed = typed;
        this.editing = editing;
        this.names = names;
    }

    /** Where a room stands: as the address of the panel says it. */
    record Position(@Nullable Long event, @Nullable String at, boolean replay, String view, int width) {
        static Position of(Map<String, String> parameters) {
            return new Position(
                    number(parameters.get("event")),
                    parameters.get("at"),
                    "true".equals(parameters.get("replay")),
                    parameters.getOrDefault("view", ""),
                    (int) Math.min(2_000, number(parameters.getOrDefault("width", "960"), 960)));
        }

        boolean all() {
            return view.equals("all");
        }

        Position on(long other) {
            return new Position(other, null, replay, view, width);
        }

        String address(Incident incident) {
            return "/incidents/" + incident.id() + "/walkthrough?event=" + (event == null ? "" : event) + "&replay="
                    + replay + (all() ? "&view=all" : "");
        }

        private static @Nullable Long number(@Nullable String text) {
            return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
        }

        private static long number(String text, long otherwise) {
            Long number = number(text);
            return number == null ? otherwise : number;
        }
    }

    @GetMapping
    String panel(@PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        return scenes.fill(model, parts.incident(id), Position.of(parameters), WalkForms.closed());
    }

    @PostMapping("/wording")
    ModelAndView reword(
            Account viewer,
            @PathVariable String id,
            @RequestParam long event,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> parameters) {
        Incident incident = parts.incident(id);
        Position position = Position.of(parameters).on(event);
        if (wording.isBlank()) {
            return refused(incident, position, new WalkForms(wording, null, "Say what happened, in one sentence."));
        }
        try {
            editing.reword(viewer, incident.id(), event, wording, seen);
            return new ModelAndView("redirect:" + position.address(incident));
        } catch (Overtaken overtaken) {
            Edit by = overtaken.by();
            String who = by == null ? "Somebody" : names.of(by.author());
            return refused(
                    incident,
                    position,
                    new WalkForms(
                            wording,
                            null,
                            who + " changed this statement while you were writing. It now reads: “"
                                    + scenes.text(incident, event)
                                    + "” Your text is below as you typed it; save it to put it in place of theirs."));
        }
    }

    @PostMapping("/statements")
    ModelAndView add(
            Account viewer,
            @PathVariable String id,
            AddedStatementForm form,
            @RequestParam Map<String, String> parameters) {
        Incident incident = parts.incident(id);
        Position position = Position.of(parameters);
        try {
            long event = editing.add(viewer, typed.read(viewer, incident, form));
            return new ModelAndView("redirect:" + position.on(event).address(incident));
        } catch (TypedStatements.Unclear e) {
            return refused(incident, position, new WalkForms(null, form, String.valueOf(e.getMessage())));
        }
    }

    private ModelAndView refused(Incident incident, Position position, WalkForms forms) {
        ExtendedModelMap model = new ExtendedModelMap();
        String template = scenes.fill(model, incident, position, forms);
        ModelAndView answer = new ModelAndView(template, model);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
