package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;

/** Notifications as Alertmanager (version 4) and Grafana's unified alerting post them to a webhook. */
@AutoService(EvidenceFormat.class)
public final class AlertmanagerWebhook extends JsonFormat {
    @Override
    public String name() {
        return "alertmanager-webhook";
    }

    @Override
    protected int recognise(JsonShape shape) {
        if (!shape.has("alerts[].labels", "alerts[].startsAt")) {
            return 0;
        }
        return shape.has("groupLabels") || shape.has("groupKey") ? 95 : 70;
    }

    @Override
    protected void tell(Json notification, Facts facts) {
        String source = notification.has("orgId") ? "grafana" : "alertmanager";
        for (Json alert : notification.at("alerts").items()) {
            AlertFacts.tell(alert, facts.of(alert), source);
        }
        if (notification.has("alerts") && notification.at("alerts").items().isEmpty()) {
            facts.skip("notification without alerts");
        }
        String truncated = notification.first("truncatedAlerts");
        if (truncated != null && !truncated.equals("0")) {
            facts.assume("Alertmanager left alerts out of its notifications (truncatedAlerts): some may be missing");
        }
    }
}
