package dev.hindcast.retrospective.importing;

import dev.hindcast.action.Actions;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.Phase;
import dev.hindcast.evidence.EventPage;
import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.Told;
import dev.hindcast.incident.ImpactAnswer;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactRange;
import dev.hindcast.incident.Impacts;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Imported;
import dev.hindcast.retrospective.ImportedPostmortems;
import dev.hindcast.retrospective.Originals;
import dev.hindcast.retrospective.importing.Importing.Content;
import dev.hindcast.retrospective.importing.Importing.Options;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedAction;
import dev.hindcast.retrospective.reading.StatedDuration;
import dev.hindcast.retrospective.reading.StatedFactor;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.document.Document;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import dev.hindcast.retrospective.reading.report.ReadingReport;
import dev.hindcast.timeline.edit.Editing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes one postmortem over into everything that it states; within the caller's transaction. */
@Component
class TakingOver {
    private static final int MOST_EVENTS = 5_000;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Incidents incidents;
    private final Imports imports;
    private final Events events;
    private final Editing timeline;
    private final Analysis analysis;
    private final Actions actions;
    private final Impacts impacts;
    private final Originals originals;
    private final ImportedPostmortems known;
    private final Clock clock;

    TakingOver(
            Incidents incidents,
            Imports imports,
            Events events,
            Editing timeline,
            Analysis analysis,
            Actions actions,
            Impacts impacts,
            Originals originals,
            ImportedPostmortems known,
            Clock clock) {
        this.incidents = incidents;
        this.imports = imports;
        this.events = events;
        this.timeline = timeline;
        this.analysis = analysis;
        this.actions = actions;
        this.impacts = impacts;
        this.originals = originals;
        this.known = known;
        this.clock = clock;
    }

    Outcome of(Account author, String title, String format, ReadPostmortem original, Content content, Options options) {
        ReadPostmortem read = content.read();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Incident incident = incident(author, title, read, options, now);
        incidents.add(incident, options.audience());
        IncidentId id = incident.id();
        EvidenceFile file = evidence(id, content, options);
        EventPage found = events.first(EventQuery.of(id), MOST_EVENTS);
        timeline.place(author, id, Placements.of(found.events()));
        read.factors().stream()
                .filter(factor -> factor.value().kind() == StatedFactor.Kind.CONTRIBUTING)
                .forEach(factor -> analysis.add(author, id, factor(factor.value())));
        List<RecordedAction> recorded = read.actions().stream()
                .filter(action -> !action.value().title().isBlank())
                .map(action -> recorded(action, content.path()))
                .toList();
        if (!recorded.isEmpty()) {
            actions.record(author, id, recorded);
        }
        duration(read).ifPresent(answer -> impacts.say(author, id, answer, 0));
        originals.add(
                author, id, now, original.path(), Original.parts(document(content), format.equals("Markdown"), title));
        known.add(new Imported(
                id,
                original.path(),
                original.number(),
                format,
                original.fingerprint(),
                Importing.origin(original),
                file.id(),
                ReadingReport.json(read),
                author.id(),
                now));
        return new Outcome(Outcome.State.IMPORTED, id, title, "");
    }

    /** What happened long ago stands where it belongs in the list, not where it was imported. */
    private Incident incident(Account author, String title, ReadPostmortem read, Options options, Instant now) {
        ZoneId stated = read.zone() == null ? null : read.zone().value().zone();
        ZoneId zone = stated != null ? stated : options.zone() != null ? options.zone() : UTC;
        return new Incident(
                IncidentId.random(),
                title,
                Facts.severity(read),
                false,
                Facts.services(read),
                zone,
                !options.audience().everyone(),
                author.id(),
                Facts.began(read, zone).filter(now::isAfter).orElse(now));
    }

    private EvidenceFile evidence(IncidentId incident, Content content, Options options) {
        try {
            return imports.readNow(
                    incident,
                    content.path(),
                    new ByteArrayInputStream(content.bytes()),
                    new Told(options.zone(), null, null, PostmortemFormat.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings call it a factor or a cause; which phase it played in, they do not say. */
    private static FactorDraft factor(StatedFactor factor) {
        String text = factor.text().strip();
        String line = text.lines().findFirst().orElse(factor.heading());
        boolean whole = line.length() == text.length();
        return new FactorDraft(line, whole ? "" : text, Phase.CAUSE, null, false, List.of());
    }

    private static RecordedAction recorded(Stated<StatedAction> stated, String path) {
        StatedAction action = stated.value();
        StatedTime deadline = action.deadline();
        return new RecordedAction(
                action.title().strip(),
                action.owner() == null ? "" : action.owner().strip(),
                deadline == null ? null : deadline.day(),
                action.state(),
                action.links(),
                path + ":" + stated.where().line());
    }

    private static Optional<ImpactAnswer> duration(ReadPostmortem read) {
        List<Stated<StatedDuration>> stated = read.durations(StatedDuration.Name.DURATION);
        List<Duration> different =
                stated.stream().map(one -> one.value().length()).distinct().toList();
        if (different.size() != 1) {
            return Optional.empty();
        }
        BigDecimal seconds = BigDecimal.valueOf(different.get(0).toSeconds());
        return Optional.of(new ImpactAnswer(
                ImpactKind.DURATION,
                "",
                ImpactKnown.MEASURED,
                new ImpactRange(seconds, seconds, ""),
                "",
                "as the postmortem states, " + stated.get(0).where()));
    }

    private static Document document(Content content) {
        return DocumentFormats.open(content.path(), content.bytes()).documents().get(0);
    }
}
