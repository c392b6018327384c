package dev.hindcast.retrospective.web;

import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section as the page shows it.
 *
 * @param text people's words as safe HTML; empty when there are none
 * @param part its part of the data as safe HTML; empty when nothing is known
 * @param picture whether a picture belongs above it
 * @param changedBy who changed the text last
 */
public record SectionView(
        Section section, String text, String part, boolean picture, String changedBy, List<CommentView> comments) {
    public boolean isEmpty() {
        return text.isEmpty() && part.isEmpty() && !picture;
    }

    /** What the picture shows, for those who do not see it. */
    public String alt() {
        return section.live() == Live.WHYS
                ? "The contributing factors as a fishbone; the sections on factors and whys say the same in words"
                : "The timeline in lanes by source, with milestones and blind spots; the tables below say the same in words";
    }

    /** Which events of the incident's stream make the frame fetch itself anew. */
    public String actions() {
        Live live = section.live();
        Stream<String> data = live == null || section.frozen() != null ? Stream.empty() : Arrays.stream(live.told());
        return Stream.concat(Stream.of("section-" + section.key()), data)
                .map(told -> "live:" + told + "@document->refresh#soon")
                .collect(Collectors.joining(" "));
    }

    /** Where its data is looked after; null where it shows none, or frozen one. */
    public @Nullable Live source() {
        return section.frozen() == null ? section.live() : null;
    }
}
