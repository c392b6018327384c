package dev.hindcast.retrospective;

import dev.hindcast.incident.IncidentId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The written record of an incident, and how far it has come. It guards its own states.
 *
 * @param template the template it was drafted from, and which version of it
 * @param sentAt when it went to review last; null before
 * @param publishedBy null until it is published
 */
public record Retrospective(
        IncidentId incident,
        State state,
        String template,
        int templateVersion,
        UUID draftedBy,
        Instant draftedAt,
        @Nullable Instant sentAt,
        @Nullable UUID publishedBy,
        @Nullable Instant publishedAt) {

    /** Whether it was written and published elsewhere, see {@link Originals}. */
    public boolean isImported() {
        return template.equals(Originals.IMPORTED);
    }

    /** How far it has come; what was published stays so. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        AMENDED;

        /** {@code in review}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** {@code in-review}; the word in tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    static Retrospective drafted(IncidentId incident, Template template, UUID by, Instant at) {
        return new Retrospective(incident, State.DRAFT, template.name(), template.version(), by, at, null, null, null);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED || state == State.AMENDED;
    }

    /** @throws Refused when it is published already */
    Retrospective sent(Instant at) {
        requireUnpublished();
        return with(State.IN_REVIEW, at, null, null);
    }

    /** @throws Refused when it is published already */
    Retrospective backToDraft() {
        requireUnpublished();
        return with(State.DRAFT, sentAt, null, null);
    }

    /** @throws Refused when it is published already */
    Retrospective published(UUID by, Instant at) {
        requireUnpublished();
        return with(State.PUBLISHED, sentAt, by, at);
    }

    Retrospective amended() {
        return with(State.AMENDED, sentAt, publishedBy, publishedAt);
    }

    private void requireUnpublished() {
        if (isPublished()) {
            throw new Refused("It is published already. Change a section to amend it, with a reason.");
        }
    }

    private Retrospective with(State next, @Nullable Instant sent, @Nullable UUID by, @Nullable Instant at) {
        return new Retrospective(incident, next, template, templateVersion, draftedBy, draftedAt, sent, by, at);
    }
}
