package dev.hindcast.retrospective.model;

import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every edit of a timeline; those of a file from which it was restored come first, and are kept nowhere else. */
final class EditModels {
    private EditModels() {}

    /** The statements that an edit is about. */
    static Stream<Long> events(Edit edit) {
        return Stream.of(edit.event(), event(from(edit)), event(to(edit))).filter(Objects::nonNull);
    }

    private static @Nullable Long event(@Nullable Placement placement) {
        return placement == null ? null : placement.event();
    }

    /** @param made oldest first */
    static List<TimelineModel.Edit> read(List<Edit> made, Outgoing out) {
        List<TimelineModel.Edit> all =
                new ArrayList<>(out.earlier.all(model -> model.timeline().edits()).stream()
                        .map(edit -> again(edit, out))
                        .toList());
        Map<Long, Integer> numbers = new HashMap<>();
        for (Edit edit : made) {
            numbers.put(edit.id(), all.size() + 1);
            all.add(edit(edit, numbers, out));
        }
        return List.copyOf(all);
    }

    private static TimelineModel.Edit edit(Edit edit, Map<Long, Integer> numbers, Outgoing out) {
        MilestoneKey key = edit.milestone();
        return new TimelineModel.Edit(
                numbers.getOrDefault(edit.id(), 0),
                out.said(edit.author(), edit.at()),
                edit.what().word(),
                out.cited(edit.event()),
                key == null ? null : key.name().word(),
                key == null ? null : key.episode(),
                key == null ? edit.before() : null,
                key == null ? edit.after() : null,
                Placements.model(from(edit), out),
                Placements.model(to(edit), out),
                edit.undoes() == null ? null : numbers.get(edit.undoes()));
    }

    private static TimelineModel.Edit again(TimelineModel.Edit before, Outgoing out) {
        return new TimelineModel.Edit(
                before.number(),
                out.said(before.done()),
                before.what(),
                out.earlier.event(before.event()),
                before.milestone(),
                before.episode(),
                before.before(),
                before.after(),
                Placements.model(Placements.again(before.from(), out.earlier), out),
                Placements.model(Placements.again(before.to(), out.earlier), out),
                before.undoes());
    }

    private static @Nullable Placement from(Edit edit) {
        return placement(edit, edit.before());
    }

    private static @Nullable Placement to(Edit edit) {
        return placement(edit, edit.after());
    }

    private static @Nullable Placement placement(Edit edit, @Nullable String written) {
        return edit.milestone() == null || written == null ? null : Placement.of(written);
    }
}
