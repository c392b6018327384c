package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Set;

/** Incidents as PagerDuty's REST API v2 gives them, in a list or alone: paged, acknowledged, resolved. */
@AutoService(EvidenceFormat.class)
public final class PagerDutyIncidents extends JsonFormat {
    @Override
    public String name() {
        return "pagerduty-incidents";
    }

    @Override
    protected int recognise(JsonShape shape) {
        if (shape.has("incidents[].created_at", "incidents[].service.summary", "incidents[].status")
                || shape.has("incident.created_at", "incident.service.summary", "incident.status")) {
            return 90;
        }
        return shape.has("incident_number", "created_at", "service.summary", "status") ? 85 : 0;
    }

    @Override
    protected Set<String> lists() {
        return Set.of("incidents");
    }

    @Override
    protected void tell(Json record, Facts facts) {
        Json incident = record.has("incident") ? record.at("incident") : record;
        if (!incident.has("id") || !incident.has("status")) {
            return;
        }
        Facts told = facts.of(incident);
        told.at(
                "created_at",
                event -> event(event, incident, "triggered").kind(Kind.PAGE).text(PagerDuty.title(incident)));
        acknowledged(incident, told);
        if (incident.is("status", "resolved")) {
            told.at(
                    incident.first("resolved_at") == null ? "last_status_change_at" : "resolved_at",
                    event -> event(event, incident, "resolved")
                            .kind(Kind.RECOVERY)
                            .actor(PagerDuty.person(incident.at("last_status_change_by")))
                            .text("Resolved: " + PagerDuty.title(incident)));
        }
    }

    private static void acknowledged(Json incident, Facts facts) {
        for (Json acknowledgement : incident.at("acknowledgements").items()) {
            facts.of(acknowledgement)
                    .at(
                            "at",
                            event -> event(event, incident, "acknowledged")
                                    .kind(Kind.ACKNOWLEDGEMENT)
                                    .actor(PagerDuty.person(acknowledgement.at("acknowledger")))
                                    .text("Acknowledged: " + PagerDuty.title(incident)));
        }
        if (incident.is("status", "acknowledged")
                && incident.at("acknowledgements").items().isEmpty()) {
            facts.at(
                    "last_status_change_at",
                    event -> event(event, incident, "acknowledged")
                            .kind(Kind.ACKNOWLEDGEMENT)
                            .actor(PagerDuty.person(incident.at("last_status_change_by")))
                            .text("Acknowledged: " + PagerDuty.title(incident)));
        }
    }

    private static Event.Builder event(Event.Builder event, Json incident, String step) {
        return event.source("pagerduty")
                .service(incident.first("service.summary"))
                .attributes(PagerDuty.attributes(incident, incident))
                .identity("pagerduty " + incident.first("id") + " " + step);
    }
}
