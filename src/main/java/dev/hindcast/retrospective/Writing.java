package dev.hindcast.retrospective;

import dev.hindcast.analysis.picture.Fishbone;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptPictures;
import dev.hindcast.timeline.picture.PictureFrame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes retrospectives out, the same for page, publication and export: people's text and below it the part of the data,
 * as it is now or as it was frozen.
 */
@Service
public class Writing {
    private final Retrospectives retrospectives;
    private final Drafts drafts;
    private final KeptPictures pictures;

    Writing(Retrospectives retrospectives, Drafts drafts, KeptPictures pictures) {
        this.retrospectives = retrospectives;
        this.drafts = drafts;
        this.pictures = pictures;
    }

    /**
     * The whole, sections in which nothing stands left out. What the text cites as {@code [e12]} always stands in a section
     * {@code evidence}, whatever the template.
     *
     * @throws NotFound when nobody has begun to write it, or it may not be seen
     */
    @Transactional(readOnly = true)
    public Written of(IncidentId id) {
        Retrospective retrospective = retrospectives.find(id).orElseThrow(NotFound::new);
        Draft draft = drafts.of(id);
        List<Section> sections = retrospectives.sections(id);
        List<WrittenSection> written = new ArrayList<>();
        for (Section section : sections) {
            WrittenSection one = written(section, part(section, draft));
            if (!one.markdown().isEmpty() || one.picture() != null) {
                written.add(one);
            }
        }
        boolean lists = sections.stream().anyMatch(section -> section.live() == Live.EVIDENCE);
        String evidence = lists ? "" : new LiveParts(draft).markdown(Live.EVIDENCE);
        if (!evidence.isEmpty()) {
            written.add(new WrittenSection("evidence", "Evidence", evidence, null));
        }
        return new Written(draft.incident().title(), front(retrospective, draft), List.copyOf(written));
    }

    static WrittenSection written(Section section, Section.Part part) {
        String text = section.text().strip();
        String gap = text.isEmpty() || part.markdown().isEmpty() ? "" : "\n\n";
        return new WrittenSection(section.key(), section.title(), text + gap + part.markdown(), part.picture());
    }

    /** As it was frozen, or else as it is now. */
    public Section.Part part(Section section, Draft draft) {
        Section.Part frozen = section.frozen();
        return frozen != null ? frozen : partNow(section, draft);
    }

    /** As the data is now, frozen or not. */
    Section.Part partNow(Section section, Draft draft) {
        return new Section.Part(markdownNow(section, draft), drawn(section, draft));
    }

    /** The words of its part, without drawing the picture. */
    public String markdown(Section section, Draft draft) {
        Section.Part frozen = section.frozen();
        return frozen != null ? frozen.markdown() : markdownNow(section, draft);
    }

    public String markdownNow(Section section, Draft draft) {
        Live live = section.live();
        return live == null ? "" : new LiveParts(draft).markdown(live).strip();
    }

    public boolean hasPicture(Section section, Draft draft) {
        Section.Part frozen = section.frozen();
        return frozen != null ? frozen.picture() != null : hasPictureNow(section, draft);
    }

    private static boolean hasPictureNow(Section section, Draft draft) {
        return section.live() == Live.TIMELINE
                ? KeptPictures.isLength(ends(draft))
                : section.live() == Live.WHYS && draft.converges();
    }

    private @Nullable String drawn(Section section, Draft draft) {
        if (!hasPictureNow(section, draft)) {
            return null;
        }
        Incident incident = draft.incident();
        return section.live() == Live.TIMELINE
                ? pictures.around(incident, draft.timeline(), ends(draft), new PictureFrame(1000, "#", true))
                : Fishbone.svg(incident.title(), draft.factors(), draft.trees(), new PictureFrame(820, "", true));
    }

    private static List<Instant> ends(Draft draft) {
        List<Instant> ends = new ArrayList<>();
        draft.timeline().milestones().stream()
                .map(kept -> kept.at())
                .filter(Objects::nonNull)
                .forEach(ends::add);
        draft.told().stream().map(Told::at).forEach(ends::add);
        return ends;
    }

    private Map<String, Object> front(Retrospective retrospective, Draft draft) {
        Incident incident = draft.incident();
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", incident.title());
        front.put("incident", incident.id().toString());
        front.put("state", retrospective.state().word());
        if (incident.severity() != null) {
            front.put("severity", incident.severity().word());
        }
        front.put("near_miss", incident.nearMiss() ? "yes" : "no");
        front.put("services", incident.services());
        front.put("zone", incident.zone().getId());
        for (Milestone.Name name : Milestone.Name.values()) {
            draft.timeline()
                    .overall()
                    .get(name)
                    .ifPresent(milestone -> front.put(
                            name.word().replace('-', '_'), milestone.at().toString()));
        }
        front.put("template", retrospective.template() + " " + retrospective.templateVersion());
        Instant published = retrospective.publishedAt();
        UUID by = retrospective.publishedBy();
        Stated.Name stated = draft.stated().published();
        if (stated != null) {
            front.put("published", stated.at().toString());
            front.put("published_by", stated.name());
        } else if (published != null && by != null) {
            front.put("published", published.toString());
            front.put("published_by", draft.names().getOrDefault(by, "somebody"));
        }
        front.put(
                "reviewed_by",
                Stream.concat(
                                draft.stated().reviewers().stream()
                                        .filter(reviewer -> reviewer.verdict() == Reviewer.Verdict.APPROVED)
                                        .map(Stated.Reviewed::name),
                                retrospectives.reviewers(incident.id()).stream()
                                        .filter(reviewer -> reviewer.verdict() == Reviewer.Verdict.APPROVED)
                                        .map(reviewer -> draft.names().getOrDefault(reviewer.account(), "somebody")))
                        .toList());
        return front;
    }
}
