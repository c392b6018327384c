package dev.hindcast.retrospective.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Signs the heads of the chains that grew, once a day each; several nodes may do it at once. */
@Component
public class Signing {
    private static final Logger log = LoggerFactory.getLogger(Signing.class);
    private static final Duration DAILY = Duration.ofHours(23);

    private final Heads heads;
    private final Path folder;
    private final Clock clock;

    Signing(Heads heads, @Value("${hindcast.data:data}") Path folder, Clock clock) {
        this.heads = heads;
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void daily() {
        try {
            sign(clock.instant().minus(DAILY));
        } catch (IOException | RuntimeException e) {
            log.error("The heads of the histories were not signed; it is tried again in an hour", e);
        }
    }

    /** Signs what grew since it was signed last, if that was before the time. */
    void sign(Instant before) throws IOException {
        List<Heads.Head> due = heads.toSign(micros(before));
        if (due.isEmpty()) {
            return;
        }
        HistoryKey key = HistoryKey.in(folder);
        long now = micros(clock.instant());
        due.forEach(head -> heads.keep(key.sign(head.incident(), head.sequence(), head.hash(), now)));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** The heads of all chains, told by ids and hashes alone. */
    public interface Heads {
        /** A chain's newest revision. */
        record Head(UUID incident, long sequence, String hash) {}

        /** Those that were never signed, or grew since they were, before that time. */
        List<Head> toSign(long micros);

        void keep(SignedHead head);

        /** Of an incident that whoever is acting may see, oldest first. */
        List<SignedHead> of(UUID incident);
    }
}
