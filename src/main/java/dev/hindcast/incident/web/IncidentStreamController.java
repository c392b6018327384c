package dev.hindcast.incident.web;

import dev.hindcast.incident.AudienceChanged;
import dev.hindcast.incident.IncidentChanged;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveEntry;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.live.MayFollow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens to one incident, told live to those who have it open and may see it. */
@Controller
class IncidentStreamController {
    private final MayFollow mayFollow;
    private final LiveStreams streams;

    IncidentStreamController(Incidents incidents, LiveStreams streams) {
        this.mayFollow = incidents::mayFollow;
        this.streams = streams;
    }

    @GetMapping("/incidents/{id}/stream")
    void follow(
            Account viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        IncidentId incident = IncidentId.of(id);
        streams.follow(
                request,
                response,
                incident.value(),
                last == null ? after : Math.max(after, last),
                mayFollow,
                viewer.id(),
                viewer.id());
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
