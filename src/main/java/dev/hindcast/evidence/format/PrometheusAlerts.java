package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;

/** What Prometheus answers on {@code /api/v1/alerts} and {@code /api/v1/rules}: alerts before Alertmanager sees them. */
@AutoService(EvidenceFormat.class)
public final class PrometheusAlerts extends JsonFormat {
    private static final String CONDITION =
            "activeAt is when the condition of an alert began: it fired only after the time its rule waits";

    @Override
    public String name() {
        return "prometheus-alerts";
    }

    @Override
    protected int recognise(JsonShape shape) {
        return shape.has("data.alerts[].labels", "data.alerts[].activeAt") || shape.has("data.groups[].rules[].alerts")
                ? 90
                : 0;
    }

    @Override
    protected void tell(Json answer, Facts facts) {
        alerts(answer.at("data"), facts);
        for (Json group : answer.at("data.groups").items()) {
            for (Json rule : group.at("rules").items()) {
                if (rule.at("alerts").items().isEmpty()) {
                    facts.of(rule).skip("rule without an active alert");
                }
                alerts(rule, facts);
            }
        }
    }

    private static void alerts(Json parent, Facts facts) {
        for (Json alert : parent.at("alerts").items()) {
            String key = AlertName.key(alert);
            boolean fires = alert.is("state", "firing") && !AlertFacts.isAlwaysOn(alert);
            facts.assume(CONDITION);
            facts.of(alert)
                    .at(
                            "activeAt",
                            event -> event.kind(fires ? Kind.ALERT : Kind.NOTE)
                                    .source("prometheus")
                                    .service(AlertName.service(alert))
                                    .text(AlertName.statement(alert) + (fires ? "" : " (" + alert.first("state") + ")"))
                                    .attributes(AlertFacts.attributes(alert, key))
                                    .identity("prometheus " + key + " " + alert.first("activeAt")));
        }
    }
}
