package dev.hindcast.retrospective.web;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.Template;
import dev.hindcast.retrospective.TemplateEditing;
import dev.hindcast.retrospective.Templates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The templates of retrospectives: everybody reads them, administrators change them. */
@Controller
@RequestMapping("/templates")
class TemplateController {
    private final Templates templates;
    private final TemplateEditing editing;

    TemplateController(Templates templates, TemplateEditing editing) {
        this.templates = templates;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("retrospective/templates", "templates", templates.all());
    }

    @GetMapping("/{name}")
    ModelAndView edit(Account viewer, @PathVariable String name) {
        if (!viewer.isAdministrator()) {
            throw new Forbidden("Only administrators change templates.");
        }
        return form(require(name), "");
    }

    @PostMapping("/{name}")
    ModelAndView save(Account viewer, @PathVariable String name, @RequestParam MultiValueMap<String, String> fields) {
        Template typed = typed(require(name), fields);
        try {
            editing.save(viewer, typed);
            return new ModelAndView("redirect:/templates#" + name);
        } catch (Refused refused) {
            ModelAndView form = form(typed, refused.sentence());
            form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return form;
        }
    }

    private Template require(String name) {
        return templates.find(name).orElseThrow(NotFound::new);
    }

    private static ModelAndView form(Template template, String complaint) {
        ModelAndView form = new ModelAndView("retrospective/template");
        form.addObject("template", template);
        form.addObject("complaint", complaint);
        return form;
    }

    /** One row of fields for each section, in order; those without a title are left out. */
    private static Template typed(Template before, MultiValueMap<String, String> fields) {
        List<Template.Outline> sections = new ArrayList<>();
        List<String> titles = fields.getOrDefault("section", List.of());
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isBlank()) {
                String live = at(fields, "live", i);
                sections.add(new Template.Outline(
                        at(fields, "key", i),
                        titles.get(i).strip(),
                        at(fields, "hint", i),
                        live.isEmpty() ? null : shown(live)));
            }
        }
        String title = fields.getFirst("title");
        String version = at(fields, "version", 0);
        return new Template(
                before.name(),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0,
                title == null ? "" : title.strip(),
                List.copyOf(sections));
    }

    private static Live shown(String key) {
        try {
            return Live.of(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static String at(MultiValueMap<String, String> fields, String name, int place) {
        List<String> values = fields.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place).strip() : "";
    }
}
