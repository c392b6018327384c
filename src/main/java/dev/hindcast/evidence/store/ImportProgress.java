package dev.hindcast.evidence.store;

import dev.hindcast.platform.live.LiveStreams;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells everybody how far an import has come while its transaction is still open. */
final class ImportProgress {
    private ImportProgress() {}

    static void say(
            TransactionTemplate transactions,
            LiveStreams live,
            JdbcClient jdbc,
            UUID incident,
            UUID imported,
            long files,
            long bytes,
            long events) {
        TransactionTemplate beside =
                new TransactionTemplate(java.util.Objects.requireNonNull(transactions.getTransactionManager()));
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(t -> {
            jdbc.sql("update evidence_import set files_done = ?, bytes_done = ?, events = ? where id = ?")
                    .params(files, bytes, events, imported)
                    .update();
            live.append(incident, "evidence", imported.toString());
        });
    }
}
