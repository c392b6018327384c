package dev.hindcast.review.anonymous;

import dev.hindcast.review.ReviewScheduled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives every new session keys of its own, in the transaction that creates it. */
@Component
class FreshKeys {
    private final Collecting collecting;

    FreshKeys(Collecting collecting) {
        this.collecting = collecting;
    }

    @EventListener
    void make(ReviewScheduled scheduled) {
        collecting.prepare(scheduled.session().value());
    }
}
