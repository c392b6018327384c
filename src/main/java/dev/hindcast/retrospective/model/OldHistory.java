package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.Section;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.history.Content;
import dev.hindcast.retrospective.history.Continued;
import dev.hindcast.retrospective.history.HistoryFile;
import dev.hindcast.retrospective.history.Revision;
import dev.hindcast.retrospective.history.Revisions;
import dev.hindcast.retrospective.history.Verification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history that a file brings, which has to hold, and the new one that goes on from it. */
@Component
final class OldHistory {
    private static final String REASON = "restored from a file";

    /**
     * @param file all chains, those that the old one went on from among them
     * @param own the one of the incident in the file
     */
    record Chains(HistoryFile file, List<Revision> own) {
        @Nullable
        Revision head() {
            return own.isEmpty() ? null : own.get(own.size() - 1);
        }

        /** The text of a section at a version; empty where there is none, or none any more. */
        Optional<String> text(String key, int version) {
            return own.stream()
                    .filter(one -> one.what().equals("section") && one.subject().equals(key))
                    .map(Revision::content)
                    .filter(Objects::nonNull)
                    .filter(content -> Content.read(content).path("version").asInt(-1) == version)
                    .map(content -> Content.text(content, "text"))
                    .reduce((one, later) -> later);
        }
    }

    private final Revisions revisions;

    OldHistory(Revisions revisions) {
        this.revisions = revisions;
    }

    /** @throws Unrestorable when a link is broken: it would be broken for good here */
    static Chains read(Model model, String name) {
        try {
            HistoryFile file = HistoryFile.read(String.valueOf(model.history()));
            List<String> broken = new ArrayList<>(
                    Verification.of(file.revisions(), file.signatures(), null).broken());
            broken.addAll(Continued.broken(file.revisions()));
            if (!broken.isEmpty()) {
                throw ModelFile.at(
                        name,
                        "/model/history/revisions",
                        "the history does not hold, so it was changed: " + broken.get(0));
            }
            UUID incident = UUID.fromString(model.incident().id());
            return new Chains(
                    file,
                    file.revisions().stream()
                            .filter(one -> one.incident().equals(incident))
                            .toList());
        } catch (HistoryFile.Unreadable e) {
            throw ModelFile.at(name, "/model/history", String.valueOf(e.getMessage()));
        }
    }

    /** The first revision of the new chain names the head of the old one. */
    void begin(Chains chains, String sha256, Incoming in) {
        UUID incident = UUID.fromString(in.old);
        append(Revision.RESTORED, "", Continued.content(incident, chains.head(), sha256), in);
    }

    /** Every section as it is, and as it was published, so that readers see what changed since. */
    void goOn(Chains chains, List<Section> sections, Incoming in) {
        for (Section section : sections) {
            Integer published = section.publishedVersion();
            if (published != null && published != section.version()) {
                chains.text(section.key(), published).ifPresent(text -> {
                    Map<String, Object> content = new LinkedHashMap<>(SectionWriting.content(section, REASON));
                    content.put("version", published);
                    content.put("text", text);
                    append("section", section.key(), Content.of(content), in);
                });
            }
            append("section", section.key(), Content.of(SectionWriting.content(section, REASON)), in);
        }
    }

    private void append(String what, String subject, String content, Incoming in) {
        revisions.append(in.incident, what, subject, in.author.id(), content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
