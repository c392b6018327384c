package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EventBlock;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFormats;
import dev.hindcast.evidence.EvidenceRead;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Told;
import dev.hindcast.platform.file.Blobs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one stored file and makes its events visible, all at once: reading and copying run side by side. */
@Component
class FileReading {
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transactions;
    private final Blobs blobs;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;
    private final FormerEvents former;
    private final StoredRepetitions repetitions;

    FileReading(
            JdbcClient jdbc,
            DataSource dataSource,
            TransactionTemplate transactions,
            Blobs blobs,
            Clock clock,
            ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.blobs = blobs;
        this.clock = clock;
        this.announcements = announcements;
        this.former = new FormerEvents(jdbc);
        this.repetitions = new StoredRepetitions(jdbc, dataSource);
    }

    /**
     * Reads the file on behalf of whoever is acting. Nothing of it is seen before all of it is.
     *
     * @param progress gets the number of events copied so far, now and then
     * @throws NotAllowed when who is acting cannot see the incident or not edit it
     */
    FileReport read(EvidenceFile file, Told told, LongConsumer progress) {
        return Optional.ofNullable(transactions.execute(transaction -> inTransaction(file, told, progress)))
                .orElseThrow();
    }

    private FileReport inTransaction(EvidenceFile file, Told told, LongConsumer progress) {
        UUID incident = file.incident().value();
        NotAllowed.unlessEditor(jdbc, incident);
        // One file of an incident at a time, on all nodes: two that state the same must not miss each other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("evidence of " + incident)
                .query(row -> {});
        boolean again = file.state() == EvidenceFile.State.READ;
        KnownNumbers numbers = null;
        if (again) {
            former.takeBack(incident, file.id());
            numbers = KnownNumbers.of(file.id(), jdbc, JdbcClient.create(new DelegatingDataSource(dataSource)));
        }
        FileReport report = copied(source(file), file, told, numbers, progress);
        Map<Long, Long> became = report.events() > 0 ? repetitions.find(incident, file.id()) : Map.<Long, Long>of();
        if (again) {
            former.returned(incident, file.id());
        }
        FileRecord.write(jdbc, file, told, report, became.size(), clock.instant());
        announcements.publishEvent(new EvidenceRead(file.incident(), file.id(), again ? became : Map.of()));
        return report;
    }

    private EvidenceSource source(EvidenceFile file) {
        Map<String, String> hashes = new HashMap<>();
        jdbc.sql("select path, sha256 from evidence_file where incident_id = ?")
                .param(file.incident().value())
                .query(row -> {
                    hashes.put(row.getString("path"), row.getString("sha256"));
                });
        return new StoredEvidence(file.path(), file.sha256(), file.size(), hashes, blobs);
    }

    /** People write their stamps in the zone in which the incident is told; the report says that this was assumed. */
    private ZoneId zoneOf(UUID incident) {
        return ZoneId.of(jdbc.sql("select zone from incident where id = ?")
                .param(incident)
                .query(String.class)
                .single());
    }

    private FileReport copied(
            EvidenceSource source,
            EvidenceFile file,
            Told told,
            @Nullable KnownNumbers numbers,
            LongConsumer progress) {
        ZoneId zone = zoneOf(file.incident().value());
        BlockQueue queue = new BlockQueue();
        FutureTask<FileReport> reading = new FutureTask<>(() -> {
            try {
                return EvidenceReader.read(
                        source,
                        told.options().withFallback(zone),
                        Optional.ofNullable(told.format()).flatMap(EvidenceFormats::named),
                        queue);
            } finally {
                queue.end();
            }
        });
        Thread reader = new Thread(reading, "reads " + file.id());
        reader.setDaemon(true);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        EventCopy copy = null;
        try {
            copy = new EventCopy(connection, file.incident().value(), file.id(), numbers);
            reader.start();
            for (EventBlock block = queue.next(); block != null; block = queue.next()) {
                copy.add(block);
                progress.accept(copy.count());
            }
            FileReport report = reading.get();
            copy.end();
            return report;
        } catch (SQLException | ExecutionException | RuntimeException e) {
            throw new UnreadableEvidence(file.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableEvidence(file.path(), e);
        } finally {
            queue.cancel();
            close(copy);
        }
    }

    private static void close(@Nullable EventCopy copy) {
        try {
            if (copy != null) {
                copy.cancel();
            }
        } catch (SQLException e) {
            // The transaction is rolled back in any case.
        }
    }
}
