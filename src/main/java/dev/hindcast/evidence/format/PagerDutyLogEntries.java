package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Log entries as PagerDuty's REST API v2 gives them: who was notified, acknowledged, escalated, noted, resolved. */
@AutoService(EvidenceFormat.class)
public final class PagerDutyLogEntries extends JsonFormat {
    private static final Map<String, Kind> KINDS = Map.of(
            "trigger_log_entry", Kind.PAGE,
            "notify_log_entry", Kind.PAGE,
            "acknowledge_log_entry", Kind.ACKNOWLEDGEMENT,
            "resolve_log_entry", Kind.RECOVERY,
            "status_update_log_entry", Kind.STATUS_UPDATE);

    @Override
    public String name() {
        return "pagerduty-log-entries";
    }

    @Override
    protected int recognise(JsonShape shape) {
        boolean list = shape.has("log_entries[].created_at", "log_entries[].type");
        boolean alone = shape.value("type").endsWith("_log_entry") && shape.has("created_at");
        return list || shape.has("log_entry.created_at", "log_entry.type") || alone ? 92 : 0;
    }

    @Override
    protected Set<String> lists() {
        return Set.of("log_entries");
    }

    @Override
    protected void tell(Json record, Facts facts) {
        Json entry = record.has("log_entry") ? record.at("log_entry") : record;
        String type = entry.first("type");
        if (type == null || !type.contains("_log_entry")) {
            return;
        }
        Json incident = entry.at("incident");
        facts.of(entry)
                .at(
                        "created_at",
                        event -> event.kind(KINDS.getOrDefault(type.replace("_reference", ""), Kind.NOTE))
                                .source("pagerduty")
                                .service(service(entry))
                                .actor(PagerDuty.person(entry.at("agent")))
                                .text(text(entry, incident))
                                .attributes(PagerDuty.attributes(incident, entry))
                                .identity("pagerduty " + identity(entry, type)));
    }

    /** Triggering and resolving are the same fact in the list of incidents, where entries have no id. */
    private static String identity(Json entry, String type) {
        return switch (type) {
            case "trigger_log_entry" -> entry.first("incident.id") + " triggered";
            case "resolve_log_entry" -> entry.first("incident.id") + " resolved";
            default -> "entry " + entry.first("id");
        };
    }

    private static @Nullable String service(Json entry) {
        String service = entry.first("service.summary", "incident.service.summary");
        boolean byService = String.valueOf(entry.first("agent.type")).startsWith("service");
        return service == null && byService ? entry.first("agent.summary") : service;
    }

    private static String text(Json entry, Json incident) {
        String said = entry.first("note.content", "channel.content", "message", "status_update.message");
        boolean note = String.valueOf(entry.first("type")).startsWith("annotate");
        String words = said == null && note ? entry.first("channel.summary", "summary") : said;
        String what = words == null ? entry.first("summary") : words;
        String about = incident.has("id") ? PagerDuty.title(incident) : "";
        return what == null ? about : about.isEmpty() ? what : what + " — " + about;
    }
}
