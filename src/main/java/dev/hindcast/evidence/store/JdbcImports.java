package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.Told;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.file.Blob;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcImports implements Imports {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Blobs blobs;
    private final Clock clock;
    private final LiveStreams live;
    private final ImportBell bell;
    private final EvidenceFiles files;
    private final FileReading reading;
    private final ApplicationEventPublisher announcements;

    JdbcImports(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Blobs blobs,
            Clock clock,
            LiveStreams live,
            ImportBell bell,
            EvidenceFiles files,
            FileReading reading,
            ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.blobs = blobs;
        this.clock = clock;
        this.live = live;
        this.bell = bell;
        this.files = files;
        this.reading = reading;
        this.announcements = announcements;
    }

    @Override
    @Transactional
    public UUID begin(IncidentId incident) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into evidence_import (id, incident_id, account_id, state, created_at)
                        values (?, ?, ?, 'receiving', ?)
                        """)
                .params(id, incident.value(), acting(), Stamp.micros(clock.instant()))
                .update();
        return id;
    }

    /** Not in a transaction as a whole: none is kept open while bytes come in. */
    @Override
    public Received receive(IncidentId incident, UUID delivery, String path, InputStream content) throws IOException {
        transactions.executeWithoutResult(transaction -> requireOpen(incident, delivery));
        Blob blob = blobs.put(content);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            NotAllowed.unlessEditor(jdbc, incident.value());
            Received received = new FilePaths(jdbc, incident.value()).add(delivery, path, blob);
            jdbc.sql("""
                            update evidence_import set files = files + :files, bytes = bytes + :bytes,
                                message = case when :known then concat_ws('; ', nullif(message, ''), :path) else message end
                            where id = :id
                            """)
                    .param("files", received == Received.STORED ? 1 : 0)
                    .param("bytes", received == Received.STORED ? blob.size() : 0)
                    .param("known", received == Received.KNOWN)
                    .param("path", path + " is here already")
                    .param("id", delivery)
                    .update();
            return received;
        }));
    }

    @Override
    @Transactional
    public void close(IncidentId incident, UUID delivery) {
        int closed = jdbc.sql("""
                        update evidence_import set state = 'waiting'
                        where incident_id = ? and id = ? and state = 'receiving' and account_id = ?
                        """).params(incident.value(), delivery, acting()).update();
        if (closed == 0) {
            throw new NotFound();
        }
        enqueue(incident, delivery, null);
    }

    /** What is kept counts as one unit that was left out on purpose, so that the file's sum holds. */
    @Override
    @Transactional
    public void keep(IncidentId incident, String path, InputStream content, String format, String why)
            throws IOException {
        UUID delivery = begin(incident);
        receive(incident, delivery, path, content);
        jdbc.sql("""
                        update evidence_file set state = 'read', format = ?, read = 1, skipped = ?::json, read_at = ?
                        where import_id = ?
                        """)
                .params(format, SkippedJson.write(Map.of(why, 1L)), Stamp.micros(clock.instant()), delivery)
                .update();
        jdbc.sql("""
                        update evidence_import set state = 'done', finished_at = ?, files_done = files, bytes_done = bytes
                        where id = ?
                        """).params(Stamp.micros(clock.instant()), delivery).update();
    }

    @Override
    @Transactional
    public EvidenceFile readNow(IncidentId incident, String path, InputStream content, Told told) throws IOException {
        NotAllowed.unlessEditor(jdbc, incident.value());
        Blob blob = blobs.put(content);
        UUID delivery = begin(incident);
        new FilePaths(jdbc, incident.value()).add(delivery, path, blob);
        EvidenceFile file = files.list(incident).stream()
                .filter(one -> one.imported().equals(delivery))
                .findFirst()
                .orElseThrow(NotFound::new);
        long events = reading.read(file, told, soFar -> {}).events();
        jdbc.sql("""
                        update evidence_import set state = 'done', finished_at = :now, files = 1, files_done = 1,
                            bytes = :bytes, bytes_done = :bytes, events = :events
                        where id = :id
                        """)
                .param("now", Stamp.micros(clock.instant()))
                .param("bytes", blob.size())
                .param("events", events)
                .param("id", delivery)
                .update();
        announcements.publishEvent(new EvidenceImported(incident, delivery));
        return files.find(incident, file.id()).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public void readAgain(EvidenceFile file, Told told) {
        jdbc.sql("update evidence_file set zone = ?, day = ?, day_order = ?, as_format = ? where id = ?")
                .param(1, told.zone() == null ? null : told.zone().getId(), Types.VARCHAR)
                .param(2, told.day(), Types.DATE)
                .param(3, told.dayOrder() == null ? null : told.dayOrder().name(), Types.VARCHAR)
                .param(4, told.format(), Types.VARCHAR)
                .param(5, file.id())
                .update();
        enqueue(file.incident(), file.imported(), file.id());
    }

    private void enqueue(IncidentId incident, UUID delivery, @Nullable UUID file) {
        jdbc.sql("insert into evidence_job (import_id, file_id, account_id, incident_id) values (?, ?, ?, ?)")
                .param(1, delivery)
                .param(2, file, Types.OTHER)
                .param(3, acting())
                .param(4, incident.value())
                .update();
        live.append(incident.value(), "evidence", delivery.toString());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    private void requireOpen(IncidentId incident, UUID delivery) {
        NotAllowed.unlessEditor(jdbc, incident.value());
        boolean open = jdbc.sql("""
                        select exists (select from evidence_import
                        where incident_id = ? and id = ? and account_id = ? and state = 'receiving')
                        """)
                .params(incident.value(), delivery, acting())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotFound();
        }
    }

    /** Who acts for nobody sees no incident. */
    private static UUID acting() {
        UUID account = Acting.account();
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }
}
