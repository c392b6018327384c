package dev.hindcast.retrospective;

import dev.hindcast.action.ActionItem;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.Told;
import dev.hindcast.incident.IncidentId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who said what in a restored record, under the names that they had in its file. Their words belong here to whoever restored
 * them, since nobody gets an account by being named; pages and exports tell the names of the file until somebody changes
 * what they said.
 *
 * @param drafted null for an incident that was begun here
 * @param published null when it was not
 * @param reviewers whose verdicts are told and count for nothing here
 * @param sections who changed their text last, by key
 * @param comments who made them, by id; so with {@code settled} and who settled them
 * @param owners of actions, by id; so with {@code deciders}
 * @param files evidence that lies elsewhere
 */
public record Stated(
        @Nullable Name drafted,
        @Nullable Name published,
        List<Reviewed> reviewers,
        Map<String, Text> sections,
        Map<UUID, Name> comments,
        Map<UUID, Name> settled,
        Map<UUID, Owner> owners,
        Map<UUID, Name> deciders,
        List<File> files,
        Thanks thanks) {
    public static final Stated NOTHING = new Stated(
            null,
            null,
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            new Thanks(null, List.of()));

    /** The format of a file from which an incident was restored. */
    public static final String RECORD = "hindcast-retrospective";

    /** Somebody, as the file names them, and when. */
    public record Name(String name, Instant at) {}

    /** What somebody thought of it before it was restored. */
    public record Reviewed(String name, Reviewer.Verdict verdict, String words, Instant at) {}

    /** @param version of the text that they wrote */
    public record Text(int version, Name by) {}

    /** @param account who owns it here until somebody says otherwise; null for nobody */
    public record Owner(@Nullable UUID account, String name) {}

    /** A file of evidence that is named here and lies elsewhere. */
    public record File(String path, String format, long size, long events, String sha256) {
        private EvidenceFile of(IncidentId incident) {
            return new EvidenceFile(
                    UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)),
                    incident,
                    incident.value(),
                    path,
                    sha256,
                    size,
                    EvidenceFile.State.READ,
                    format,
                    Told.nothing(),
                    events,
                    events,
                    0,
                    0,
                    Map.of(),
                    List.of());
        }
    }

    /** These and those that lie elsewhere, by path; the file of the record itself is not what it stands on. */
    List<EvidenceFile> among(List<EvidenceFile> here, IncidentId incident) {
        return Stream.concat(files.stream().map(file -> file.of(incident)), here.stream())
                .filter(file -> !file.format().equals(RECORD))
                .sorted(Comparator.comparing(EvidenceFile::path))
                .toList();
    }

    /** Who changed the text of a section last; empty once somebody did here. */
    public Optional<Name> writer(Section section) {
        return Optional.ofNullable(sections.get(section.key()))
                .filter(text -> text.version() == section.version())
                .map(Text::by);
    }

    public Optional<Name> author(Comment comment) {
        return Optional.ofNullable(comments.get(comment.id()));
    }

    public Optional<Name> settler(Comment comment) {
        return Optional.ofNullable(settled.get(comment.id()));
    }

    /** Empty once somebody here owns it. */
    public Optional<String> owner(ActionItem action) {
        return Optional.ofNullable(owners.get(action.id().value()))
                .filter(owner -> Objects.equals(owner.account(), action.plan().owner()))
                .map(Owner::name);
    }

    /** Empty for what is decided here. */
    public Optional<Name> decider(ActionItem action) {
        return action.decision().by() == null
                ? Optional.empty()
                : Optional.ofNullable(deciders.get(action.id().value()));
    }
}
