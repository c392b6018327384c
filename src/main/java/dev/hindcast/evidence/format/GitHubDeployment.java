package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Map;

/** A deployment that GitHub was asked for; its statuses say what became of it. */
@AutoService(EvidenceFormat.class)
public final class GitHubDeployment extends GitHubFormat {
    public GitHubDeployment() {
        super(GitHubPayload.Kind.DEPLOYMENT);
    }

    @Override
    boolean listed(JsonShape shape) {
        return shape.has("statuses_url", "environment", "sha", "task");
    }

    @Override
    Json payload(Json record) {
        return record.has("statuses_url") && record.has("task") ? record.under("deployment") : record;
    }

    static void state(Json payload, Facts facts) {
        Json deployment = payload.at("deployment");
        facts.of(deployment)
                .at(
                        "created_at",
                        event -> describe(payload, event)
                                .kind(Kind.CHANGE)
                                .actor(deployment.first("creator.login"))
                                .text("Deployment of " + what(deployment) + " requested")
                                .identity("github deployment " + deployment.first("id")));
    }

    /** What deployments and their statuses share. Elsewhere than in production, the service is another one. */
    static Event.Builder describe(Json payload, Event.Builder event) {
        Json deployment = payload.at("deployment");
        Map<String, String> attributes = payload.scalars(
                "deployment.environment",
                "deployment.ref",
                "deployment.sha",
                "deployment.task",
                "deployment.description",
                "deployment.payload",
                "deployment_status.state",
                "deployment_status.description",
                "deployment_status.environment_url",
                "deployment_status.log_url");
        if (String.valueOf(payload.first("deployment_status.state")).matches("failure|error")) {
            attributes.put("level", "error");
        }
        Rollback.mark(
                attributes,
                deployment.first("task"),
                deployment.first("description"),
                payload.first("deployment_status.description"));
        GitHubPayload.about(payload, event, attributes);
        String environment = environment(payload);
        if (!GitHubPayload.isProduction(deployment, environment)) {
            String repository = attributes.getOrDefault("repository", "");
            event.service(repository.substring(repository.indexOf('/') + 1) + " (" + environment + ")");
        }
        return event;
    }

    private static String environment(Json payload) {
        String environment = payload.first(
                "deployment_status.environment", "deployment.environment", "deployment.original_environment");
        return environment == null ? "production" : environment;
    }

    /** Such as {@code v2.31.0 to production}. */
    static String what(Json deployment) {
        String reference = deployment.first("ref", "sha");
        String environment = deployment.first("environment", "original_environment");
        return reference + (environment == null ? "" : " to " + environment);
    }
}
