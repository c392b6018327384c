package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.Reviewer;
import dev.hindcast.retrospective.Stated;
import dev.hindcast.retrospective.Stated.Name;
import dev.hindcast.retrospective.Thanks;
import dev.hindcast.retrospective.model.Model.Said;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages tell of who said what, out of a file. */
final class StatedNames {
    private StatedNames() {}

    static Stated of(Model model, Incoming in) {
        RecordModel record = model.retrospective();
        Said published = record.published();
        return new Stated(
                in.name(record.drafted()),
                published == null ? null : in.name(published),
                record.reviewers().stream()
                        .map(reviewer -> new Stated.Reviewed(
                                in.name(reviewer.said().by()),
                                Reviewer.Verdict.of(reviewer.verdict()),
                                reviewer.words(),
                                reviewer.said().at()))
                        .toList(),
                record.sections().stream()
                        .collect(Collectors.toMap(
                                RecordModel.Section::key,
                                section -> new Stated.Text(section.version(), in.name(section.changed())))),
                names(record.comments(), RecordModel.Comment::id, RecordModel.Comment::written, in),
                names(record.comments(), RecordModel.Comment::id, RecordModel.Comment::settled, in),
                ActionPart.owners(model.actions(), in),
                names(model.actions(), ActionModel::id, ActionModel::decided, in),
                model.evidence().stream()
                        .map(file ->
                                new Stated.File(file.path(), file.format(), file.size(), file.events(), file.sha256()))
                        .toList(),
                thanks(record.thanks(), in));
    }

    private static <T> Map<UUID, Name> names(
            List<T> all, Function<T, String> id, Function<T, @Nullable Said> said, Incoming in) {
        return all.stream()
                .filter(one -> said.apply(one) != null)
                .collect(Collectors.toMap(
                        one -> in.id(id.apply(one)), one -> in.name(Objects.requireNonNull(said.apply(one)))));
    }

    private static Thanks thanks(RecordModel.Thanks thanks, Incoming in) {
        RecordModel.Early early = thanks.early();
        Long event = early == null ? null : in.event(early.event());
        return new Thanks(
                early == null || event == null ? null : new Thanks.Early(early.name(), event), thanks.helpers());
    }
}
