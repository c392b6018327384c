package dev.hindcast.incident.web;

import dev.hindcast.incident.AudienceChanged;
import dev.hindcast.incident.IncidentChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.live.LiveEntry;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens to one incident, told live to those who have it open and may see it. */
@Controller
class IncidentStreamController {
    private final Incidents incidents;
    private final LiveStreams streams;

    IncidentStreamController(Incidents incidents, LiveStreams streams) {
        this.incidents = incidents;
        this.streams = streams;
    }

    @GetMapping(path = "/incidents/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last) {
        IncidentId incident = IncidentId.of(id);
        if (incidents.find(incident).isEmpty()) {
            throw new NotFound();
        }
        SseEmitter stream = streams.follow(
                incident.value(),
                last == null ? after : Math.max(after, last),
                () -> Acting.as(viewer.id(), () -> incidents.find(incident).isPresent()));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(stream);
    }

    @EventListener
    void tell(AudienceChanged change) {
        streams.append(change.incident().value(), LiveEntry.AUDIENCE, "");
    }

    @EventListener
    void tell(IncidentChanged change) {
        streams.append(change.incident().value(), "incident", "");
    }
}
