package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written record itself: how far it has come, what people wrote in it and what they said about it.
 *
 * @param sentAt when it went to review last; null before
 * @param comments in the order in which they were made
 */
public record RecordModel(
        String state,
        Template template,
        Said drafted,
        @Nullable Instant sentAt,
        @Nullable Said published,
        List<Section> sections,
        List<Reviewer> reviewers,
        List<Comment> comments,
        Thanks thanks) {

    /**
     * As it was when the record was drafted.
     *
     * @param title empty, and {@code sections} too, where the house did not know it any more
     */
    public record Template(String name, int version, String title, List<Outline> sections) {}

    /** @param live the part of the data it shows; null for none */
    public record Outline(
            String key, String title, String hint, @Nullable String live) {}

    /**
     * @param text Markdown of people, without the data below it
     * @param version counts the changes of the text from 0
     * @param frozen its part of the data as it was published; null before, and where it shows none
     */
    public record Section(
            String key,
            String title,
            String hint,
            @Nullable String live,
            String text,
            int version,
            Said changed,
            @Nullable Frozen frozen,
            @Nullable Integer publishedVersion) {}

    /** @param picture an SVG document; whoever shows it makes it safe */
    public record Frozen(String markdown, @Nullable String picture) {}

    /** @param verdict {@code asked}, {@code approved} or {@code changes} */
    public record Reviewer(String verdict, String words, Said said) {}

    /**
     * @param passage empty when it is about the section as a whole
     * @param replacement other words for the passage; null when it suggests none
     * @param mentions people that it calls
     */
    public record Comment(
            String id,
            String section,
            String passage,
            String text,
            @Nullable String replacement,
            List<String> mentions,
            Said written,
            String state,
            @Nullable Said settled) {}

    /**
     * As the evidence names them.
     *
     * @param early who raised it early; null when the evidence has none
     */
    public record Thanks(@Nullable Early early, List<String> helpers) {}

    /** @param event the statement in which they did */
    public record Early(String name, long event) {}
}
