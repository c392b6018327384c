package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Origin;
import java.util.List;
import java.util.UUID;

/** An exported retrospective that was looked through: it holds together, and an incident can be made of it. */
public final class Restorable {
    final String name;
    final byte[] bytes;
    final ModelFile file;
    final OldHistory.Chains chains;
    private final String sha256;

    Restorable(String name, byte[] bytes, ModelFile file, OldHistory.Chains chains) {
        this.name = name;
        this.bytes = bytes;
        this.file = file;
        this.chains = chains;
        this.sha256 = OldHistory.sha256(bytes);
    }

    public String title() {
        return file.model().incident().title();
    }

    /** Its id in the house that wrote the file. */
    public UUID incident() {
        return UUID.fromString(file.model().incident().id());
    }

    /** What it was called in the houses before that one. */
    public List<UUID> earlier() {
        return file.model().restored().stream()
                .map(Origin::incident)
                .map(UUID::fromString)
                .toList();
    }

    /** Of the file. */
    public String sha256() {
        return sha256;
    }
}
