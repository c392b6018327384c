package dev.hindcast.retrospective.model;

import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Comments;
import dev.hindcast.retrospective.Draft;
import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.Templates;
import dev.hindcast.retrospective.Thanks;
import dev.hindcast.retrospective.model.Model.Said;
import dev.hindcast.retrospective.model.RecordModel.Frozen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The written record itself. Reviewers of a file are told and count for nothing here. */
@Component
final class RecordPart {
    private final Retrospectives retrospectives;
    private final Templates templates;
    private final CommentsPart comments;

    RecordPart(Retrospectives retrospectives, Templates templates, Comments comments) {
        this.retrospectives = retrospectives;
        this.templates = templates;
        this.comments = new CommentsPart(comments);
    }

    RecordModel read(Draft draft, Outgoing out) {
        Retrospective record = retrospectives.find(out.incident).orElseThrow(NotFound::new);
        RecordModel before = out.earlier.one(Model::retrospective);
        Said published = before == null ? null : before.published();
        return new RecordModel(
                record.state().key(),
                template(record, before),
                before == null ? out.said(record.draftedBy(), record.draftedAt()) : out.said(before.drafted()),
                record.sentAt(),
                published == null ? out.perhaps(record.publishedBy(), record.publishedAt()) : out.said(published),
                sections(before, out),
                reviewers(before, out),
                comments.read(before == null ? List.of() : before.comments(), out),
                thanks(draft.thanks(), out));
    }

    private RecordModel.Template template(Retrospective record, @Nullable RecordModel before) {
        if (before != null) {
            return before.template();
        }
        return templates
                .find(record.template(), record.templateVersion())
                .map(template -> new RecordModel.Template(
                        template.name(),
                        template.version(),
                        template.title(),
                        template.sections().stream()
                                .map(outline -> new RecordModel.Outline(
                                        outline.key(), outline.title(), outline.hint(), word(outline.live())))
                                .toList()))
                .orElseGet(() -> new RecordModel.Template(record.template(), record.templateVersion(), "", List.of()));
    }

    private List<RecordModel.Section> sections(@Nullable RecordModel before, Outgoing out) {
        Map<String, RecordModel.Section> brought = before == null
                ? Map.of()
                : before.sections().stream().collect(Collectors.toMap(RecordModel.Section::key, section -> section));
        return retrospectives.sections(out.incident).stream()
                .map(section -> section(section, brought.get(section.key()), out))
                .toList();
    }

    private static RecordModel.Section section(Section section, RecordModel.@Nullable Section before, Outgoing out) {
        Section.Part frozen = section.frozen();
        return new RecordModel.Section(
                section.key(),
                section.title(),
                section.hint(),
                word(section.live()),
                section.text(),
                section.version(),
                before != null && before.version() == section.version()
                        ? out.said(before.changed())
                        : out.said(section.changedBy(), section.changedAt()),
                frozen == null ? null : new Frozen(frozen.markdown(), frozen.picture()),
                section.publishedVersion());
    }

    private static @Nullable String word(@Nullable Live live) {
        return live == null ? null : live.key();
    }

    private List<RecordModel.Reviewer> reviewers(@Nullable RecordModel before, Outgoing out) {
        Stream<RecordModel.Reviewer> brought = before == null ? Stream.empty() : before.reviewers().stream();
        return Stream.concat(
                        brought.map(reviewer -> new RecordModel.Reviewer(
                                reviewer.verdict(), reviewer.words(), out.said(reviewer.said()))),
                        retrospectives.reviewers(out.incident).stream()
                                .map(reviewer -> new RecordModel.Reviewer(
                                        reviewer.verdict().key(),
                                        reviewer.words(),
                                        out.said(reviewer.account(), reviewer.at()))))
                .toList();
    }

    private static RecordModel.Thanks thanks(Thanks thanks, Outgoing out) {
        Thanks.Early early = thanks.early();
        return new RecordModel.Thanks(
                early == null || out.cited(early.event()) == null
                        ? null
                        : new RecordModel.Early(early.name(), early.event()),
                thanks.helpers());
    }

    /** Gives the sections as they are here. */
    List<Section> restore(RecordModel record, Incoming in) {
        boolean published = record.published() != null;
        Retrospective whole = new Retrospective(
                in.incident,
                Retrospective.State.of(record.state()),
                record.template().name(),
                record.template().version(),
                in.author.id(),
                in.at,
                record.sentAt(),
                published ? in.author.id() : null,
                published ? in.at : null);
        List<Section> sections =
                record.sections().stream().map(section -> section(section, in)).toList();
        retrospectives.add(
                new Retrospective(
                        in.incident,
                        Retrospective.State.DRAFT,
                        whole.template(),
                        whole.templateVersion(),
                        whole.draftedBy(),
                        whole.draftedAt(),
                        null,
                        null,
                        null),
                sections);
        retrospectives.change(whole);
        sections.forEach(section -> retrospectives.change(in.incident, section));
        comments.restore(record.comments(), in);
        return sections;
    }

    private static Section section(RecordModel.Section section, Incoming in) {
        String live = section.live();
        Frozen frozen = section.frozen();
        return new Section(
                section.key(),
                section.title(),
                section.hint(),
                live == null ? null : Live.of(live),
                section.text(),
                section.version(),
                in.author.id(),
                in.at,
                frozen == null ? null : new Section.Part(frozen.markdown(), frozen.picture()),
                section.publishedVersion());
    }
}
