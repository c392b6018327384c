package dev.hindcast.analysis.web;

import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the fields of a form; what cannot be taken is said in a sentence. */
record Fields(MultiValueMap<String, String> all) {

    /** A field that cannot be taken as it is. */
    static final class Unusable extends RuntimeException {
        Unusable(String complaint) {
            super(complaint, null, false, false);
        }
    }

    String text(String name) {
        String value = all.getFirst(name);
        return value == null ? "" : value.strip();
    }

    String required(String name, String complaint) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new Unusable(complaint);
        }
        return text;
    }

    /** The version that the author knew. */
    int seen() {
        try {
            return Integer.parseInt(text("seen"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Nullable
    UUID id(String name) {
        try {
            return text(name).isEmpty() ? null : UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new Unusable("Choose one from the list.");
        }
    }

    /** Numbers of the events that were picked. */
    List<Long> cites(Statements statements) {
        List<Long> cites = new ArrayList<>();
        for (String typed : all.getOrDefault("cites", List.of())) {
            if (!typed.isBlank()) {
                cites.add(cite(typed, statements));
            }
        }
        return cites.stream().distinct().toList();
    }

    static long cite(String typed, Statements statements) {
        List<Statements.Statement> found = statements.find(typed);
        if (found.isEmpty()) {
            throw new Unusable("No statement of the timeline reads “" + typed.strip()
                    + "”. Pick one from the list, or leave the field empty.");
        }
        if (found.size() > 1) {
            throw new Unusable(found.size() + " statements of the timeline read “" + typed.strip() + "”, the first is “"
                    + found.get(0).line() + "”. Add words of the one that you mean, or pick it from the list.");
        }
        return found.get(0).event();
    }

    FactorDraft factor(Statements statements) {
        String domain = text("domain");
        try {
            return new FactorDraft(
                    required("title", "Give it a title: what condition made this worse, or better?"),
                    text("detail"),
                    Phase.of(text("phase")),
                    domain.isEmpty() ? null : Domain.of(domain),
                    text("better").equals("true"),
                    cites(statements));
        } catch (IllegalArgumentException e) {
            throw new Unusable("Choose phase and domain from their lists.");
        }
    }
}
