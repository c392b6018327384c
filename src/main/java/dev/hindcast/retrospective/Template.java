package dev.hindcast.retrospective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a retrospective is made of.
 *
 * @param name a lower-case word, such as {@code near-miss}
 * @param version 1 for the one that is built in
 */
public record Template(String name, int version, String title, List<Outline> sections) {
    /**
     * A section to come.
     *
     * @param hint what to write there
     * @param live the part of the data it shows; null for none
     */
    public record Outline(
            String key, String title, String hint, @Nullable Live live) {}
}
