package dev.hindcast.evidence.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is acting cannot see the incident, or may not edit it, any more. */
final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotAllowed() {
        super("whoever uploaded this may not edit the incident any more; somebody who may can upload it again");
    }

    /** What is copied goes around the policies, so the right is asked for first, in the same transaction. */
    static void unlessEditor(JdbcClient jdbc, UUID incident) {
        boolean allowed = jdbc.sql("select acting_may_edit() and exists (select from incident where id = ?)")
                .param(incident)
                .query(Boolean.class)
                .single();
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
