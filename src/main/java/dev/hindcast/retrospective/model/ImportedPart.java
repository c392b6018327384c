package dev.hindcast.retrospective.model;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.retrospective.Imported;
import dev.hindcast.retrospective.ImportedPostmortems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a record was taken over from, so that it is known again when somebody imports the same text here. */
@Component
final class ImportedPart {
    private final ImportedPostmortems postmortems;
    private final EvidenceFiles files;

    ImportedPart(ImportedPostmortems postmortems, EvidenceFiles files) {
        this.postmortems = postmortems;
        this.files = files;
    }

    @Nullable
    ImportedModel read(Outgoing out) {
        ImportedModel before = out.earlier.one(Model::imported);
        return postmortems
                .find(out.incident)
                .map(imported -> new ImportedModel(
                        imported.path(),
                        imported.number(),
                        imported.format(),
                        imported.fingerprint(),
                        imported.origin(),
                        before == null ? path(imported) : before.file(),
                        ModelFile.parsed(imported.stated()),
                        before == null ? out.said(imported.by(), imported.at()) : out.said(before.done())))
                .orElse(null);
    }

    private @Nullable String path(Imported imported) {
        return imported.file() == null
                ? null
                : files.find(imported.incident(), imported.file())
                        .map(EvidenceFile::path)
                        .orElse(null);
    }

    void restore(@Nullable ImportedModel imported, Incoming in) {
        if (imported != null) {
            postmortems.add(new Imported(
                    in.incident,
                    imported.path(),
                    imported.number(),
                    imported.format(),
                    imported.fingerprint(),
                    imported.origin(),
                    null,
                    imported.stated().toString(),
                    in.author.id(),
                    in.at));
        }
    }
}
