package dev.hindcast.analysis;

import dev.hindcast.evidence.EvidenceRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what an analysis cites follow events that have new numbers because their evidence was read again. */
@Component
class CitationsFollow {
    private final CitedEvents cited;

    CitationsFollow(CitedEvents cited) {
        this.cited = cited;
    }

    @EventListener
    void follow(EvidenceRead read) {
        if (!read.became().isEmpty()) {
            cited.follow(read.incident(), read.became());
        }
    }
}
