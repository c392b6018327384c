package dev.hindcast.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {
    @Test
    void theLastComplaintIsWhatCounts() {
        String log = """
                2026-03-04 13:03:00 UTC [7] LOG:  starting PostgreSQL
                2026-03-04 13:03:01 UTC [7] FATAL:  could not write lock file: No space left on device
                2026-03-04 13:03:01 UTC [7] LOG:  database system is shut down
                """;
        assertThat(ServerLog.lastComplaint(log))
                .isEqualTo("FATAL:  could not write lock file: No space left on device");
    }

    @Test
    void silenceIsSaidToBeSilence() {
        assertThat(ServerLog.lastComplaint("\n")).isEqualTo("it said nothing");
    }
}
