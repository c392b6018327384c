package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Map;

/** Events as PagerDuty's webhooks of version 3 post them, one or many to a file. */
@AutoService(EvidenceFormat.class)
public final class PagerDutyWebhook extends JsonFormat {
    private static final Map<String, Kind> KINDS = Map.of(
            "incident.triggered", Kind.PAGE,
            "incident.reopened", Kind.PAGE,
            "incident.acknowledged", Kind.ACKNOWLEDGEMENT,
            "incident.resolved", Kind.RECOVERY,
            "incident.status_update_published", Kind.STATUS_UPDATE);

    private static final Map<String, String> WORDS = Map.of(
            "incident.triggered", "",
            "incident.reopened", "Reopened: ",
            "incident.acknowledged", "Acknowledged: ",
            "incident.resolved", "Resolved: ");

    @Override
    public String name() {
        return "pagerduty-webhook";
    }

    @Override
    protected int recognise(JsonShape shape) {
        return shape.has("event.event_type", "event.occurred_at", "event.data") ? 95 : 0;
    }

    @Override
    protected void tell(Json payload, Facts facts) {
        Json event = payload.at("event");
        String type = event.first("event_type");
        if (type == null) {
            return;
        }
        if (type.equals("pagey.ping")) {
            facts.skip("test of the webhook");
            return;
        }
        Json data = event.at("data");
        Json incident = data.has("incident") ? data.at("incident") : data;
        facts.of(event)
                .at(
                        "occurred_at",
                        fact -> fact.kind(KINDS.getOrDefault(type, Kind.NOTE))
                                .source("pagerduty")
                                .service(incident.first("service.summary"))
                                .actor(PagerDuty.person(event.at("agent")))
                                .text(text(type, data, incident))
                                .attributes(PagerDuty.attributes(incident, event))
                                .identity("pagerduty " + identity(type, event, incident)));
    }

    /** Steps that a list of incidents also states share their identity with it. */
    private static String identity(String type, Json event, Json incident) {
        return switch (type) {
            case "incident.triggered", "incident.acknowledged", "incident.resolved" ->
                incident.first("id") + " " + type.substring(type.indexOf('.') + 1);
            default -> "event " + event.first("id");
        };
    }

    private static String text(String type, Json data, Json incident) {
        String said = data.first("content", "message");
        String title = PagerDuty.title(incident);
        if (said != null) {
            return said + " — " + title;
        }
        String words = WORDS.get(type);
        String step = type.substring(type.indexOf('.') + 1).replace('_', ' ').replace('.', ' ');
        return words == null ? "Incident " + step + ": " + title : words + title;
    }
}
