package dev.hindcast.retrospective.model;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of evidence without their contents, which stay where they are. */
@Component
final class EvidencePart {
    private final EvidenceFiles files;

    EvidencePart(EvidenceFiles files) {
        this.files = files;
    }

    /** By path; those that lie elsewhere among them. */
    List<EvidenceModel> read(Outgoing out) {
        return Stream.concat(
                        out.earlier.all(Model::evidence).stream(),
                        files.list(out.incident).stream().map(EvidencePart::file))
                .sorted(Comparator.comparing(EvidenceModel::path))
                .toList();
    }

    private static EvidenceModel file(EvidenceFile file) {
        Told told = file.told();
        return new EvidenceModel(
                file.path(),
                file.size(),
                file.sha256(),
                file.state().name().toLowerCase(Locale.ROOT),
                file.format(),
                new EvidenceModel.Told(
                        told.zone() == null ? null : told.zone().getId(),
                        text(told.day()),
                        told.dayOrder() == null
                                ? null
                                : told.dayOrder()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        told.format()),
                file.read(),
                file.events(),
                file.duplicates(),
                file.quarantined(),
                file.skipped(),
                file.assumptions());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
