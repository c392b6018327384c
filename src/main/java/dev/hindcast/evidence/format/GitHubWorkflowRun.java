package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Map;
import java.util.regex.Pattern;

/** A run of a GitHub Actions workflow; one that deploys, as its name says, is a change when it succeeds. */
@AutoService(EvidenceFormat.class)
public final class GitHubWorkflowRun extends GitHubFormat {
    private static final Pattern DEPLOYS =
            Pattern.compile("deploy|releas|roll-? ?(?:out|back)|publish|promot|\\bship", Pattern.CASE_INSENSITIVE);

    public GitHubWorkflowRun() {
        super(GitHubPayload.Kind.WORKFLOW_RUN);
    }

    @Override
    boolean listed(JsonShape shape) {
        return shape.has("workflow_runs[].run_number") || shape.has("run_number", "workflow_id", "created_at");
    }

    @Override
    Json payload(Json record) {
        return record.has("run_number") && record.has("workflow_id") ? record.under("workflow_run") : record;
    }

    static void state(Json payload, Facts facts) {
        Json run = payload.at("workflow_run");
        String named = payload.first("workflow_run.name", "workflow.name", "workflow.path", "workflow_run.path");
        String name = named == null ? "without a name" : named;
        boolean ended = run.is("status", "completed") && !payload.is("action", "requested");
        String conclusion = run.first("conclusion");
        boolean changes = ended
                && "success".equals(conclusion)
                && DEPLOYS.matcher(name + " " + run.first("path")).find();
        Map<String, String> attributes = payload.scalars(
                "workflow_run.conclusion",
                "workflow_run.event",
                "workflow_run.head_branch",
                "workflow_run.head_sha",
                "workflow_run.run_number",
                "workflow_run.run_attempt",
                "workflow_run.display_title",
                "workflow_run.html_url");
        if (ended && String.valueOf(conclusion).matches("failure|timed_out|startup_failure")) {
            attributes.put("level", "error");
        }
        Rollback.mark(attributes, name, run.first("display_title"));
        if (ended) {
            facts.assume("a run of a workflow is taken to have ended when it was last updated");
        }
        String title = GitHubPayload.firstLine(run.first("display_title", "head_commit.message"));
        String state = ended ? String.valueOf(conclusion).replace('_', ' ') : "requested";
        facts.of(run)
                .at(
                        ended ? "updated_at" : "created_at",
                        event -> GitHubPayload.about(payload, event, attributes)
                                .kind(changes ? Kind.CHANGE : Kind.NOTE)
                                .actor(run.first("triggering_actor.login", "actor.login"))
                                .text("Workflow “" + name + "” " + state + (title.isEmpty() ? "" : ": " + title))
                                .identity("github workflow_run " + run.first("id") + " " + run.first("run_attempt")
                                        + " " + state));
    }
}
