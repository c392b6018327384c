package dev.hindcast.analysis.web;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into one form of a page that could not be taken as it is, kept until it is right.
 *
 * @param form names the form; empty when everything was taken
 * @param complaint what lacks, in a sentence
 */
public record Typed(String form, String complaint, MultiValueMap<String, String> fields) {
    static Typed nothing() {
        return new Typed("", "", new LinkedMultiValueMap<>());
    }

    public boolean isIn(String name) {
        return form.equals(name);
    }

    /** The complaint about a form; empty when there is none. */
    public String about(String name) {
        return isIn(name) ? complaint : "";
    }

    /** What was typed into a field, or else what stands there. */
    public String value(String name, String field, String standing) {
        String typed = isIn(name) ? fields.getFirst(field) : null;
        return typed == null ? standing : typed;
    }

    /** The same for a field that can be filled more than once. */
    public List<String> values(String name, String field, List<String> standing) {
        List<String> typed = isIn(name) ? fields.get(field) : null;
        return (typed == null ? standing : typed)
                .stream().filter(value -> !value.isBlank()).toList();
    }
}
