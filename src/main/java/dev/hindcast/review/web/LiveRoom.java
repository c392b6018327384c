package dev.hindcast.review.web;

import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.live.PresenceChanged;
import dev.hindcast.review.GroupsChanged;
import dev.hindcast.review.Reviews;
import dev.hindcast.review.RoomChanged;
import dev.hindcast.review.anonymous.CollectionEnded;
import dev.hindcast.review.anonymous.CollectionEnding;
import dev.hindcast.review.anonymous.CollectionOpened;
import dev.hindcast.review.anonymous.MadeAnonymous;
import dev.hindcast.review.anonymous.PermitsIssued;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody in the room what changed, in the order in which it was committed. What changes often, the groups of cards,
 * is told with its content, the same for everybody; for all else pages fetch the part anew.
 */
@Component
class LiveRoom {
    static final String STREAM = "text/vnd.turbo-stream.html";

    private final LiveStreams streams;
    private final Reviews reviews;
    private final TemplateEngine templates;

    LiveRoom(LiveStreams streams, Reviews reviews, TemplateEngine templates) {
        this.streams = streams;
        this.reviews = reviews;
        this.templates = templates;
    }

    @EventListener
    void tell(RoomChanged change) {
        UUID stream = change.session().value();
        switch (change.part()) {
            case WHYS -> streams.append(stream, "whys", change.detail());
            case POSITION -> streams.append(stream, "position", change.detail());
            default -> part(stream, change.part().name().toLowerCase(Locale.ROOT));
        }
    }

    @EventListener
    void tell(GroupsChanged change) {
        StringOutput html = new StringOutput();
        templates.render(
                "review/groups.stream.jte",
                Map.of("base", "/reviews/" + change.session(), "groups", change.now(), "gone", change.gone()),
                html);
        streams.append(change.session().value(), "html", html.toString());
    }

    @EventListener
    void tell(PresenceChanged change) {
        if (reviews.isReview(change.stream())) {
            part(change.stream(), "people");
        }
    }

    @EventListener
    void tell(CollectionOpened change) {
        part(change.session(), "stage");
    }

    @EventListener
    void tell(CollectionEnding change) {
        part(change.session(), "stage");
    }

    @EventListener
    void tell(CollectionEnded change) {
        part(change.session(), "stage");
    }

    @EventListener
    void tell(PermitsIssued change) {
        part(change.session(), "keys");
    }

    @EventListener
    void tell(MadeAnonymous change) {
        part(change.session(), "all");
    }

    private void part(UUID stream, String name) {
        streams.append(stream, "part", name);
    }
}
