package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the embedded server is set up: durable first, then modest in memory.
 *
 * @param durable false only for tests, whose data nobody misses
 */
record Settings(boolean durable) {
    static final String FILE = "hindcast.conf";

    void write(Cluster cluster, Path logFolder) throws IOException {
        Files.writeString(cluster.path().resolve(FILE), text(logFolder));
    }

    private String text(Path logFolder) {
        return """
                fsync = %1$s
                synchronous_commit = %1$s
                full_page_writes = %1$s

                unix_socket_directories = ''
                password_encryption = scram-sha-256
                max_connections = 60

                shared_buffers = 128MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                effective_cache_size = 512MB
                max_wal_size = 1GB
                jit = off
                update_process_title = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'

                logging_collector = %1$s
                log_directory = '%2$s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                log_checkpoints = off
                """.formatted(durable ? "on" : "off", logFolder.toString().replace("'", "''"));
    }
}
