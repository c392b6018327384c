package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.platform.web.Times;
import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Comments;
import dev.hindcast.retrospective.Difference;
import dev.hindcast.retrospective.Draft;
import dev.hindcast.retrospective.Live;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Retrospectives;
import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.Stated;
import dev.hindcast.retrospective.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages and frames of a retrospective have in common. */
@Component
class RecordParts {
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final Writing writing;
    private final SectionWriting sections;
    private final Comments comments;
    private final Accounts accounts;

    RecordParts(
            Incidents incidents,
            Retrospectives retrospectives,
            Writing writing,
            SectionWriting sections,
            Comments comments,
            Accounts accounts) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.writing = writing;
        this.sections = sections;
        this.comments = comments;
        this.accounts = accounts;
    }

    Incident incident(String id) {
        return incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
    }

    Retrospective retrospective(Incident incident) {
        return retrospectives.find(incident.id()).orElseThrow(NotFound::new);
    }

    List<Section> sections(Incident incident) {
        return retrospectives.sections(incident.id());
    }

    Section section(Incident incident, String key) {
        return sections(incident).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All of one incident, for somebody. */
    List<SectionView> views(List<Section> sections, Draft draft, Account viewer) {
        List<Comment> said = comments.of(draft.incident().id());
        CitedPlaces places = places(draft);
        return sections.stream()
                .map(section -> view(section, said, draft, places, viewer))
                .toList();
    }

    private CitedPlaces places(Draft draft) {
        return retrospectives.sections(draft.incident().id()).stream()
                .filter(section -> section.live() == Live.EVIDENCE)
                .findFirst()
                .map(section -> CitedPlaces.of(writing.markdown(section, draft), draft))
                .orElse(CitedPlaces.NONE);
    }

    private SectionView view(Section section, List<Comment> said, Draft draft, CitedPlaces places, Account viewer) {
        String part = writing.markdown(section, draft);
        return new SectionView(
                section,
                section.text().isBlank() ? "" : Rendering.html(section.text(), places),
                part.isEmpty() ? "" : Rendering.html(part, places),
                writing.hasPicture(section, draft),
                section.version() == 0 ? "" : writer(section, draft),
                said.stream()
                        .filter(comment -> comment.section().equals(section.key()))
                        .map(comment -> view(comment, draft, viewer))
                        .toList());
    }

    private static String writer(Section section, Draft draft) {
        return draft.stated()
                .writer(section)
                .map(Stated.Name::name)
                .orElseGet(() -> draft.names().getOrDefault(section.changedBy(), "somebody"));
    }

    private static CommentView view(Comment comment, Draft draft, Account viewer) {
        String replacement = comment.replacement();
        UUID settledBy = comment.settledBy();
        Optional<Stated.Name> author = draft.stated().author(comment);
        return new CommentView(
                comment,
                author.map(Stated.Name::name).orElseGet(() -> draft.names().getOrDefault(comment.author(), "somebody")),
                author.map(Stated.Name::at).orElse(comment.at()),
                draft.stated()
                        .settler(comment)
                        .map(Stated.Name::name)
                        .orElseGet(() -> settledBy == null ? "" : draft.names().getOrDefault(settledBy, "somebody")),
                replacement == null ? new Difference(List.of()) : Difference.of(comment.passage(), replacement),
                comment.mentions().contains(viewer.id()));
    }

    /** What was amended, and what the data says by now. */
    List<Changed> changed(Retrospective retrospective, List<Section> now, Draft draft) {
        List<Changed> changed = new ArrayList<>();
        for (Section section : retrospective.isPublished() ? now : List.<Section>of()) {
            Integer published = section.publishedVersion();
            if (published != null && published != section.version()) {
                String before = sections.textOf(retrospective.incident(), section.key(), published)
                        .orElse("");
                changed.add(new Changed(
                        section.title(),
                        "amended by " + writer(section, draft) + ", "
                                + Times.full(
                                        draft.stated()
                                                .writer(section)
                                                .map(Stated.Name::at)
                                                .orElse(section.changedAt()),
                                        draft.incident().zone()),
                        Difference.of(before, section.text())));
            }
            Section.Part frozen = section.frozen();
            if (frozen != null) {
                Difference data = Difference.of(frozen.markdown(), writing.markdownNow(section, draft));
                if (!data.isEmpty()) {
                    changed.add(new Changed(section.title() + ": what the incident says by now", "", data));
                }
            }
        }
        return changed;
    }

    String name(UUID account) {
        return accounts.find(account).map(Account::name).orElse("somebody");
    }
}
