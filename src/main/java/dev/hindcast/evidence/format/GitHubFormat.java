package dev.hindcast.evidence.format;

import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Set;

/** What all files from GitHub share: one or many payloads, bare or in an envelope, of any kinds in any order. */
abstract class GitHubFormat extends JsonFormat {
    private final GitHubPayload.Kind kind;

    GitHubFormat(GitHubPayload.Kind kind) {
        this.kind = kind;
    }

    @Override
    public final String name() {
        return kind.format();
    }

    @Override
    protected final int recognise(JsonShape shape) {
        String envelope = GitHubPayload.envelope(shape::has);
        boolean webhook = shape.has(envelope + "repository.full_name")
                && (shape.has(envelope + "sender.login") || shape.has(envelope + "action"));
        if (webhook) {
            return GitHubPayload.Kind.of(name -> shape.has(envelope + name)) == kind ? 92 : 0;
        }
        return listed(shape) ? 88 : 0;
    }

    /** Whether this is what the REST API lists of this kind. */
    boolean listed(JsonShape shape) {
        return false;
    }

    /** A record of such a list as the payload of a webhook has it. */
    Json payload(Json record) {
        return record;
    }

    @Override
    protected Set<String> lists() {
        return Set.of("workflow_runs");
    }

    @Override
    protected final void tell(Json record, Facts facts) {
        Json payload = payload(GitHubPayload.opened(record));
        if (!GitHubPayload.isOne(payload)) {
            facts.quarantine("this is no payload of GitHub: it names no repository");
            return;
        }
        switch (GitHubPayload.Kind.of(payload::has)) {
            case DEPLOYMENT_STATUS -> GitHubDeploymentStatus.state(payload, facts);
            case DEPLOYMENT -> GitHubDeployment.state(payload, facts);
            case RELEASE -> GitHubRelease.state(payload, facts);
            case WORKFLOW_RUN -> GitHubWorkflowRun.state(payload, facts);
            case PUSH -> GitHubPush.state(payload, facts);
            case OTHER -> GitHubWebhook.state(payload, facts);
        }
    }
}
