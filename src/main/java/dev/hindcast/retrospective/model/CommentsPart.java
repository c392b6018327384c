package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Comments;
import dev.hindcast.retrospective.model.Model.Said;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments and suggestions, under the names that they had. */
final class CommentsPart {
    private final Comments comments;

    CommentsPart(Comments comments) {
        this.comments = comments;
    }

    List<RecordModel.Comment> read(List<RecordModel.Comment> before, Outgoing out) {
        Map<String, RecordModel.Comment> brought =
                before.stream().collect(Collectors.toMap(one -> out.earlier.now(one.id()), one -> one));
        return comments.of(out.incident).stream()
                .map(comment -> comment(comment, brought.get(comment.id().toString()), out))
                .toList();
    }

    private static RecordModel.Comment comment(Comment comment, RecordModel.@Nullable Comment before, Outgoing out) {
        Said settled = before == null ? null : before.settled();
        return new RecordModel.Comment(
                comment.id().toString(),
                comment.section(),
                comment.passage(),
                comment.text(),
                comment.replacement(),
                before == null
                        ? comment.mentions().stream()
                                .map(out::person)
                                .filter(Objects::nonNull)
                                .toList()
                        : before.mentions().stream().map(out::personAgain).toList(),
                before == null ? out.said(comment.author(), comment.at()) : out.said(before.written()),
                comment.state().word(),
                settled == null ? out.perhaps(comment.settledBy(), comment.settledAt()) : out.said(settled));
    }

    void restore(List<RecordModel.Comment> all, Incoming in) {
        for (RecordModel.Comment comment : all) {
            UUID id = in.id(comment.id());
            List<UUID> mentions = comment.mentions().stream()
                    .map(in::account)
                    .filter(Objects::nonNull)
                    .toList();
            comments.add(
                    in.incident,
                    new Comment(
                            id,
                            comment.section(),
                            comment.passage(),
                            comment.text(),
                            comment.replacement(),
                            mentions,
                            in.author.id(),
                            in.next(),
                            Comment.State.OPEN,
                            null,
                            null));
            Comment.State state = Comment.State.of(comment.state());
            if (state != Comment.State.OPEN) {
                comments.settle(in.incident, id, state, in.author.id(), in.at);
            }
        }
    }
}
