package dev.hindcast.retrospective;

import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes templates: each change is a new version, and what was drafted from an older one keeps it. */
@Service
public class TemplateEditing {
    private final Templates templates;
    private final Clock clock;

    TemplateEditing(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * @param changed with the version it started from; sections that are new have no key yet
     * @throws Refused when it cannot be used so, or somebody else changed it meanwhile
     */
    @Transactional
    public void save(Account author, Template changed) {
        if (!author.isAdministrator()) {
            throw new Forbidden("Only administrators change templates.");
        }
        if (changed.title().isBlank() || changed.sections().isEmpty()) {
            throw new Refused("A template has a title and at least one section.");
        }
        Template next = new Template(changed.name(), changed.version() + 1, changed.title(), keyed(changed.sections()));
        boolean current = templates
                .find(changed.name())
                .filter(now -> now.version() == changed.version())
                .isPresent();
        if (!current || !templates.add(next, author.id(), clock.instant())) {
            throw new Refused(
                    "Somebody else changed this template meanwhile. Open it again in another window, and bring"
                            + " your changes there.");
        }
    }

    private static List<Template.Outline> keyed(List<Template.Outline> sections) {
        Set<String> taken = new HashSet<>();
        sections.forEach(section -> taken.add(section.key()));
        Set<String> used = new HashSet<>();
        List<Template.Outline> keyed = new ArrayList<>();
        for (Template.Outline section : sections) {
            String key = section.key().isEmpty() ? fresh(section.title(), taken) : section.key();
            if (!key.matches("[a-z0-9-]{1,60}") || !used.add(key)) {
                throw new Refused("Two sections are the same one. Leave one of them out.");
            }
            taken.add(key);
            keyed.add(new Template.Outline(key, section.title(), section.hint(), section.live()));
        }
        return List.copyOf(keyed);
    }

    private static String fresh(String title, Set<String> taken) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String key = words.isEmpty() ? "section" : words.substring(0, Math.min(words.length(), 40));
        int number = 2;
        String free = key;
        while (taken.contains(free)) {
            free = key + "-" + number++;
        }
        return free;
    }
}
