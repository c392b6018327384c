package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any other payload of GitHub's webhooks: noted where it says when it was; a merged pull request is a change. */
@AutoService(EvidenceFormat.class)
public final class GitHubWebhook extends GitHubFormat {
    /** What payloads are about, most telling first, and the word for it. */
    private static final Map<String, String> THINGS = new LinkedHashMap<>();

    static {
        THINGS.put("check_run", "Check");
        THINGS.put("workflow_job", "Job");
        THINGS.put("comment", "Comment");
        THINGS.put("review", "Review");
        THINGS.put("pull_request", "Pull request");
        THINGS.put("issue", "Issue");
        THINGS.put("check_suite", "Check suite");
        THINGS.put("discussion", "Discussion");
        THINGS.put("alert", "Alert");
        THINGS.put("workflow_run", "Workflow");
    }

    /** Fields with the time of what an action did, best first. */
    private static final Map<String, List<String>> STAMPS = Map.of(
            "opened", List.of("created_at"),
            "created", List.of("created_at", "started_at"),
            "queued", List.of("created_at", "started_at"),
            "waiting", List.of("created_at", "started_at"),
            "in_progress", List.of("started_at", "created_at"),
            "completed", List.of("completed_at", "updated_at"),
            "submitted", List.of("submitted_at"),
            "closed", List.of("merged_at", "closed_at"));

    public GitHubWebhook() {
        super(GitHubPayload.Kind.OTHER);
    }

    static void state(Json payload, Facts facts) {
        String thing = THINGS.keySet().stream().filter(payload::has).findFirst().orElse(null);
        String action = String.valueOf(payload.first("action"));
        Json subject = thing == null ? Json.NOTHING : payload.at(thing);
        String stamp = payload.has("since") ? null : stamp(subject, action);
        if (thing == null || stamp == null) {
            facts.skip("webhook without a time of what happened"
                    + (thing == null ? "" : ": " + thing.replace('_', ' ') + " " + action));
            return;
        }
        Map<String, String> attributes = payload.scalars(
                "action",
                thing + ".number",
                thing + ".state",
                thing + ".status",
                thing + ".conclusion",
                thing + ".html_url",
                "pull_request.merge_commit_sha",
                "pull_request.base.ref");
        boolean merged = subject.is("merged", "true") && action.equals("closed");
        String title = title(payload, subject);
        Rollback.mark(attributes, merged ? title : null);
        facts.of(subject)
                .at(
                        stamp,
                        event -> GitHubPayload.about(payload, event, attributes)
                                .kind(merged ? Kind.CHANGE : Kind.NOTE)
                                .actor(payload.first("sender.login"))
                                .text(text(THINGS.get(thing), subject, merged ? "merged" : action, title))
                                .identity("github " + thing + " " + subject.first("id") + " " + action));
    }

    /** Other actions change the subject, which says when it was last changed. */
    private static @Nullable String stamp(Json subject, String action) {
        return STAMPS.getOrDefault(action, List.of("updated_at")).stream()
                .filter(name -> subject.first(name) != null)
                .findFirst()
                .orElse(null);
    }

    private static String title(Json payload, Json subject) {
        String title = subject.first("title", "name", "body");
        return GitHubPayload.firstLine(title == null ? payload.first("issue.title", "pull_request.title") : title);
    }

    private static String text(@Nullable String thing, Json subject, String action, String title) {
        String number = subject.first("number");
        String conclusion = action.equals("completed") ? subject.first("conclusion") : null;
        return thing + (number == null ? "" : " #" + number) + " "
                + (conclusion == null ? action : conclusion).replace('_', ' ')
                + (title.isEmpty() ? "" : ": " + title);
    }
}
