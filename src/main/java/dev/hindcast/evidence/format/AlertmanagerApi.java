package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Set;

/** What Alertmanager answers on {@code /api/v2/alerts} (also in groups, also of version 1) and amtool prints. */
@AutoService(EvidenceFormat.class)
public final class AlertmanagerApi extends JsonFormat {
    @Override
    public String name() {
        return "alertmanager-api";
    }

    @Override
    protected int recognise(JsonShape shape) {
        boolean alerts = shape.has("labels.alertname", "startsAt", "endsAt")
                || shape.has("data[].labels.alertname", "data[].startsAt");
        boolean groups = shape.has("alerts[].labels", "alerts[].startsAt", "alerts[].status.state", "receiver.name");
        return alerts ? 90 : groups ? 96 : 0;
    }

    @Override
    protected Set<String> lists() {
        return Set.of("data", "alerts");
    }

    @Override
    protected void tell(Json alert, Facts facts) {
        if (alert.has("labels") && alert.has("startsAt")) {
            AlertFacts.tell(alert, facts, "alertmanager");
        }
    }
}
