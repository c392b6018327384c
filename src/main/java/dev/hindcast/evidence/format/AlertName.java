package dev.hindcast.evidence.format;

import dev.hindcast.evidence.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How an alert of the Prometheus family is called: its name, its service, and what tells it from all others. */
final class AlertName {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private AlertName() {}

    static String of(Json alert) {
        String name = alert.first("labels.alertname", "name", "labels.rulename");
        return name == null ? "alert without a name" : name;
    }

    /** The name and what its annotations say about it. */
    static String statement(Json alert) {
        String says = alert.first(
                "annotations.summary", "annotations.description", "annotations.message", "annotations.title");
        return says == null ? of(alert) : of(alert) + ": " + says;
    }

    static @Nullable String service(Json alert) {
        Json labels = alert.at("labels");
        String kubernetesName = labels.field("app.kubernetes.io/name").text();
        String service = labels.first("service", "service_name", "app", "app_kubernetes_io_name", "application");
        return service != null
                ? service
                : kubernetesName != null
                        ? kubernetesName
                        : labels.first("component", "deployment", "job", "host", "namespace");
    }

    /** The fingerprint; where a file leaves it out, the one that Prometheus gives to the same labels. */
    static String key(Json alert) {
        String fingerprint = alert.first("fingerprint");
        return fingerprint == null ? fingerprint(alert.at("labels").fields()) : fingerprint;
    }

    /** As {@code LabelSet.Fingerprint} of prometheus/common: FNV-1a over the sorted names and values, each ended by 255. */
    private static String fingerprint(Map<String, Json> labels) {
        long hash = FNV_OFFSET;
        for (Map.Entry<String, Json> label : new TreeMap<>(labels).entrySet()) {
            hash = add(hash, label.getKey());
            hash = add(hash, String.valueOf(label.getValue().text()));
        }
        return "%016x".formatted(hash);
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            sum = (sum ^ (b & 0xff)) * FNV_PRIME;
        }
        return (sum ^ 0xff) * FNV_PRIME;
    }
}
