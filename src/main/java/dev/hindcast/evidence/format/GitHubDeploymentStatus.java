package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonShape;

/** What became of a deployment: its success is the moment at which the service changed. */
@AutoService(EvidenceFormat.class)
public final class GitHubDeploymentStatus extends GitHubFormat {
    public GitHubDeploymentStatus() {
        super(GitHubPayload.Kind.DEPLOYMENT_STATUS);
    }

    @Override
    boolean listed(JsonShape shape) {
        return shape.has("deployment_url", "state", "created_at");
    }

    @Override
    Json payload(Json record) {
        return record.has("deployment_url") && record.has("state") ? record.under("deployment_status") : record;
    }

    static void state(Json payload, Facts facts) {
        Json status = payload.at("deployment_status");
        String state = String.valueOf(status.first("state"));
        facts.of(status)
                .at(
                        "created_at",
                        event -> GitHubDeployment.describe(payload, event)
                                .kind(state.equals("success") ? Kind.CHANGE : Kind.NOTE)
                                .actor(status.first("creator.login"))
                                .text(text(payload, status, state))
                                .identity("github deployment_status " + status.first("id")));
    }

    private static String text(Json payload, Json status, String state) {
        String what = payload.has("deployment")
                ? GitHubDeployment.what(payload.at("deployment"))
                : "to " + status.first("environment");
        return switch (state) {
            case "success" ->
                takesBack(payload) ? "Rolled back to " + what.replaceFirst(" to ", " in ") : "Deployed " + what;
            case "failure", "error" -> "Deployment of " + what + " failed";
            case "inactive" -> "Deployment of " + what + " replaced by a later one";
            default -> "Deployment of " + what + " is " + state.replace('_', ' ');
        };
    }

    private static boolean takesBack(Json payload) {
        return Rollback.says(
                payload.first("deployment.task"),
                payload.first("deployment.description"),
                payload.first("deployment_status.description"));
    }
}
