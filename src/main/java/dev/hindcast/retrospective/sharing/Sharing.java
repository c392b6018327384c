package dev.hindcast.retrospective.sharing;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Recording;
import dev.hindcast.retrospective.Refused;
import dev.hindcast.retrospective.Retrospective;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a version of a published record out: chosen, read and confirmed by a person, opened by links, taken back. */
@Service
public class Sharing {
    private static final int TOKEN_BYTES = 24;

    private final Recording recording;
    private final Preparing preparing;
    private final SharedVersions versions;
    private final SecureRandom random = new SecureRandom();

    Sharing(Recording recording, Preparing preparing, SharedVersions versions) {
        this.recording = recording;
        this.preparing = preparing;
        this.versions = versions;
    }

    /**
     * Remembers what is to be replaced, kept and left out. What was recognised earlier and does not stand in the text now
     * stays known.
     *
     * @throws Refused for words that cannot stand in
     */
    public void choose(Account author, IncidentId incident, Choices choices) {
        recording.change(author, incident, (retrospective, now) -> {
            requirePublished(retrospective);
            Choices all = withEarlier(incident, choices);
            StandInRules.check(all.standIns());
            versions.remember(incident, all, author.id(), now);
            return true;
        });
    }

    /**
     * Freezes what somebody has read.
     *
     * @param fingerprint of what they read
     * @param read whether they say that they did
     * @return the number of the version
     * @throws Refused when it is another one by now
     */
    public int confirm(Account author, IncidentId incident, String fingerprint, boolean read) {
        return recording.change(author, incident, (retrospective, now) -> {
            requirePublished(retrospective);
            if (!read) {
                throw new Refused(
                        "Read the preview to its end first, and say that you did: no program finds every name.");
            }
            Preparation ready = preparing.of(incident);
            if (!ready.fingerprint().equals(fingerprint)) {
                throw new Refused(
                        "The record or the choices have changed since you read it. Read the preview below and confirm again.");
            }
            if (!ready.lacks().isEmpty()) {
                throw new Refused(ready.lacks());
            }
            int number = versions.of(incident).stream()
                            .mapToInt(SharedVersion::number)
                            .max()
                            .orElse(0)
                    + 1;
            versions.add(incident, new SharedVersion(number, author.id(), now), ready.written());
            remember(author, incident, ready, now);
            record(author, incident, number, "confirmed", Map.of("sha256", fingerprint));
            return number;
        });
    }

    /** So that the next version calls everybody the same. */
    private void remember(Account author, IncidentId incident, Preparation ready, Instant now) {
        List<StandIn> used =
                ready.standIns().stream().map(Preparation.Counted::standIn).toList();
        versions.remember(incident, withEarlier(incident, new Choices(used, ready.leftOut())), author.id(), now);
    }

    private Choices withEarlier(IncidentId incident, Choices choices) {
        Map<String, StandIn> known = new LinkedHashMap<>();
        choices.standIns().forEach(one -> known.put(one.key(), one));
        versions.choices(incident).orElse(Choices.FIRST).standIns().stream()
                .filter(one -> !one.own())
                .forEach(one -> known.putIfAbsent(one.key(), one));
        return new Choices(List.copyOf(known.values()), choices.leftOut());
    }

    /**
     * Makes a link to a version.
     *
     * @param days after how many it ends; null for never
     * @return its secret part, which is not told again
     */
    public String link(Account author, IncidentId incident, int version, @Nullable Integer days) {
        return recording.change(author, incident, (retrospective, now) -> {
            if (versions.of(incident).stream().noneMatch(one -> one.number() == version)) {
                throw new NotFound();
            }
            if (days != null && (days < 1 || days > 3650)) {
                throw new Refused("Let the link end after 1 to 3650 days, or leave the field empty.");
            }
            byte[] bytes = new byte[TOKEN_BYTES];
            random.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Instant end = days == null ? null : now.plus(Duration.ofDays(days));
            SharedLink link = new SharedLink(UUID.randomUUID(), version, author.id(), now, end, null, null, 0, null);
            versions.add(incident, link, Frozen.sha256(token));
            record(
                    author,
                    incident,
                    version,
                    "linked",
                    end == null
                            ? Map.of("link", link.id().toString())
                            : Map.of("link", link.id().toString(), "until", end.toString()));
            return token;
        });
    }

    /** From now on it opens nothing. Withdrawing again changes nothing. */
    public void withdraw(Account author, IncidentId incident, UUID id) {
        recording.change(author, incident, (retrospective, now) -> {
            SharedLink link = versions.links(incident).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (versions.withdraw(incident, id, author.id(), now)) {
                record(author, incident, link.version(), "withdrawn", Map.of("link", id.toString()));
            }
            return true;
        });
    }

    private void record(Account author, IncidentId incident, int version, String state, Map<String, String> more) {
        Map<String, Object> said = new LinkedHashMap<>(more);
        said.put("state", state);
        said.put("version", version);
        recording.record(author, incident, "sharing", Integer.toString(version), said, "");
    }

    private static void requirePublished(Retrospective retrospective) {
        if (!retrospective.isPublished()) {
            throw new Refused("Only what was published goes out. Publish the retrospective first.");
        }
    }
}
