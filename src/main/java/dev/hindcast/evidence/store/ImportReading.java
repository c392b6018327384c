package dev.hindcast.evidence.store;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceImported;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.store.ImportQueue.Job;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.LiveStreams;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one job: opens the archives of an import, then reads its files one after the other. Each step is kept when it is
 * done, so that doing the job again goes on where the last attempt ended.
 */
@Component
class ImportReading {
    private static final Logger log = LoggerFactory.getLogger(ImportReading.class);
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EvidenceFiles files;
    private final FileReading reading;
    private final ArchiveOpening archives;
    private final LiveStreams live;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;

    ImportReading(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            EvidenceFiles files,
            FileReading reading,
            ArchiveOpening archives,
            LiveStreams live,
            Clock clock,
            ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
        this.reading = reading;
        this.archives = archives;
        this.live = live;
        this.clock = clock;
        this.announcements = announcements;
    }

    /** On behalf of who uploaded. A failure of this job is written down; only what may pass by itself is thrown. */
    void read(Job job) {
        try {
            if (job.attempts() > MOST_ATTEMPTS) {
                finish(job, "failed", "reading it was broken off several times; upload the files one by one");
            } else if (job.file() != null) {
                files.find(new IncidentId(job.incident()), job.file()).ifPresent(file -> readAgain(job, file));
            } else {
                readAll(job);
            }
        } catch (NotAllowed e) {
            log.warn("Import {}: {}", job.imported(), e.getMessage());
        }
    }

    private void readAgain(Job job, EvidenceFile file) {
        readOne(file, new Progress(job, 0, 0));
        transactions.executeWithoutResult(t -> announce(job));
    }

    private void readAll(Job job) {
        state(job, "reading");
        archives.open(new IncidentId(job.incident()), job.imported());
        Progress progress = new Progress(job, 0, 0);
        for (EvidenceFile file : of(job)) {
            if (file.state() == EvidenceFile.State.WAITING) {
                progress = progress.after(readOne(file, progress), file.size());
            } else if (file.state() == EvidenceFile.State.READ) {
                progress = progress.after(file.events(), file.size());
            }
        }
        finish(job, "done", "");
    }

    private List<EvidenceFile> of(Job job) {
        return Objects.requireNonNull(transactions.execute(
                t -> jdbc.sql("select * from evidence_file where import_id = ? and incident_id = ? order by position")
                        .params(job.imported(), job.incident())
                        .query(JdbcEvidenceFiles::file)
                        .list()));
    }

    private long readOne(EvidenceFile file, Progress progress) {
        try {
            return reading.read(file, file.told(), progress).events();
        } catch (UnreadableEvidence e) {
            log.warn("Evidence file {} of incident {}", file.id(), file.incident(), e);
            String reason = "the events of this file could not be stored, and it was left as it was;"
                    + " the log of the server says more under " + file.id();
            FileReport report = new FileReport(
                    file.path(), "unreadable", 1, 0, 0, List.of(new Quarantined(0, reason, "")), Map.of(), List.of());
            if (file.state() == EvidenceFile.State.WAITING) {
                transactions.executeWithoutResult(
                        t -> FileRecord.write(jdbc, file, file.told(), report, 0, clock.instant()));
            }
            return 0;
        }
    }

    private void state(Job job, String state) {
        transactions.executeWithoutResult(t -> {
            jdbc.sql("update evidence_import set state = ? where id = ?")
                    .params(state, job.imported())
                    .update();
            announce(job);
        });
    }

    private void finish(Job job, String state, String message) {
        transactions.executeWithoutResult(t -> {
            jdbc.sql("""
                            update evidence_import i set state = :state, finished_at = :now,
                                message = concat_ws('; ', nullif(message, ''), nullif(:message, '')),
                                files_done = files, bytes_done = bytes,
                                events = (select coalesce(sum(f.events), 0) from evidence_file f where f.import_id = i.id)
                            where id = :id
                            """)
                    .param("state", state)
                    .param("now", Stamp.micros(clock.instant()))
                    .param("message", message)
                    .param("id", job.imported())
                    .update();
            announce(job);
            announcements.publishEvent(new EvidenceImported(new IncidentId(job.incident()), job.imported()));
        });
    }

    private void announce(Job job) {
        live.append(job.incident(), "evidence", job.imported().toString());
    }

    /** How far an import has come; said twice a second at most, on a connection of its own. */
    private final class Progress implements java.util.function.LongConsumer {
        private final Job job;
        private final UUID imported;
        private long filesDone;
        private long bytesDone;
        private long eventsDone;
        private long said = System.nanoTime();

        Progress(Job job, long filesDone, long eventsDone) {
            this.job = job;
            this.imported = job.imported();
            this.filesDone = filesDone;
            this.eventsDone = eventsDone;
        }

        Progress after(long events, long bytes) {
            filesDone++;
            bytesDone += bytes;
            eventsDone += events;
            say(eventsDone);
            return this;
        }

        @Override
        public void accept(long eventsOfThisFile) {
            say(eventsDone + eventsOfThisFile);
        }

        private void say(long events) {
            if (System.nanoTime() - said < 500_000_000L || job.file() != null) {
                return;
            }
            said = System.nanoTime();
            ImportProgress.say(transactions, live, jdbc, job.incident(), imported, filesDone, bytesDone, events);
        }
    }
}
