package dev.hindcast.retrospective;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Reviewer.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The way of a retrospective to its readers: to review, approved or back, published and frozen. */
@Service
public class Publishing {
    private final Recording recording;
    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final Readers readers;
    private final Drafts drafts;
    private final Writing writing;
    private final boolean unreviewed;

    Publishing(
            Recording recording,
            Retrospectives retrospectives,
            Incidents incidents,
            Readers readers,
            Drafts drafts,
            Writing writing,
            @Value("${hindcast.retrospective.unreviewed:false}") boolean unreviewed) {
        this.recording = recording;
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.readers = readers;
        this.drafts = drafts;
        this.writing = writing;
        this.unreviewed = unreviewed;
    }

    /**
     * Asks people to look at it; asked again, what they said before no longer counts.
     *
     * @throws Refused when nobody is named who may see and edit it
     */
    public void send(Account author, IncidentId incident, Collection<UUID> reviewers) {
        recording.change(author, incident, (retrospective, now) -> {
            Incident about = incidents.find(incident).orElseThrow(NotFound::new);
            List<UUID> able = readers.editors(about).stream().map(Account::id).toList();
            List<UUID> asked = reviewers.stream().distinct().toList();
            if (asked.isEmpty()) {
                throw new Refused("Name at least one person who reviews it.");
            }
            if (!able.containsAll(asked)) {
                throw new Refused("Reviewers have to be members who may see this incident.");
            }
            retrospectives.change(retrospective.sent(now));
            retrospectives.reviewers(incident).stream()
                    .map(Reviewer::account)
                    .filter(before -> !asked.contains(before))
                    .forEach(before -> retrospectives.remove(incident, before));
            asked.forEach(account -> retrospectives.put(incident, new Reviewer(account, Verdict.ASKED, "", now)));
            recording.record(
                    author,
                    incident,
                    "review",
                    "",
                    Map.of(
                            "state",
                            "asked",
                            "reviewers",
                            asked.stream().map(UUID::toString).toList()),
                    "");
            return true;
        });
    }

    public void approve(Account author, IncidentId incident, String words) {
        say(author, incident, Verdict.APPROVED, words);
    }

    /** @throws Refused when no words say what to change */
    public void askForChanges(Account author, IncidentId incident, String words) {
        if (words.isBlank()) {
            throw new Refused("Say what should change; without it nobody can change it.");
        }
        say(author, incident, Verdict.CHANGES, words);
    }

    private void say(Account author, IncidentId incident, Verdict verdict, String words) {
        recording.change(author, incident, (retrospective, now) -> {
            if (retrospective.state() != Retrospective.State.IN_REVIEW) {
                throw new Refused("It is not in review now. Reload the page to see how it stands.");
            }
            retrospectives.put(incident, new Reviewer(author.id(), verdict, words.strip(), now));
            if (verdict == Verdict.CHANGES) {
                retrospectives.change(retrospective.backToDraft());
            }
            recording.record(
                    author,
                    incident,
                    "review",
                    author.id().toString(),
                    Map.of("state", verdict.key(), "words", words.strip()),
                    "");
            return true;
        });
    }

    /** Why it may not be published yet, as a sentence; empty when it may. */
    public String lacks(Retrospective retrospective, List<Section> sections, List<Reviewer> reviewers) {
        if (unreviewed || retrospective.isPublished()) {
            return "";
        }
        if (retrospective.state() == Retrospective.State.DRAFT) {
            return "Send it to review first: nothing is published that nobody else has read.";
        }
        Section last =
                sections.stream().max(Comparator.comparing(Section::changedAt)).orElseThrow(NotFound::new);
        boolean approved = reviewers.stream()
                .anyMatch(reviewer -> reviewer.verdict() == Verdict.APPROVED
                        && !reviewer.account().equals(last.changedBy())
                        && !reviewer.at().isBefore(last.changedAt()));
        return approved
                ? ""
                : "It needs the approval of somebody else than who changed it last, given since that change.";
    }

    /** Freezes what is shown from the data, and keeps the whole in the history. @throws Refused see {@link #lacks} */
    public void publish(Account author, IncidentId incident) {
        recording.change(author, incident, (retrospective, now) -> {
            List<Section> sections = retrospectives.sections(incident);
            String lacks = lacks(retrospective, sections, retrospectives.reviewers(incident));
            if (!lacks.isEmpty()) {
                throw new Refused(lacks);
            }
            retrospectives.change(retrospective.published(author.id(), now));
            freeze(author, retrospective, sections, now);
            recording.announce(new RetrospectivePublished(incident));
            return true;
        });
    }

    private void freeze(Account author, Retrospective retrospective, List<Section> sections, Instant now) {
        IncidentId incident = retrospective.incident();
        Draft draft = drafts.of(incident);
        List<Map<String, Object>> frozen = new ArrayList<>();
        for (Section section : sections) {
            Section.Part part = writing.partNow(section, draft);
            retrospectives.change(incident, section.frozenAs(section.live() == null ? null : part));
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("key", section.key());
            kept.put("title", section.title());
            kept.put("markdown", Writing.written(section, part).markdown());
            frozen.add(kept);
            recording.announce(new RetrospectiveChanged(incident, section.key()));
        }
        recording.record(author, incident, "publication", "", Map.of("at", now.toString(), "sections", frozen), "");
    }
}
