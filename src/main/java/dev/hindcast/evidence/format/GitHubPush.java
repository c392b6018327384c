package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import java.util.List;
import java.util.Map;

/** Commits or a tag that reached GitHub; on the main branch, a change. */
@AutoService(EvidenceFormat.class)
public final class GitHubPush extends GitHubFormat {
    public GitHubPush() {
        super(GitHubPayload.Kind.PUSH);
    }

    static void state(Json push, Facts facts) {
        String reference = String.valueOf(push.first("ref"));
        boolean tag = reference.startsWith("refs/tags/");
        String name = reference.replaceFirst("^refs/(heads|tags)/", "");
        boolean main = name.equals(push.first("repository.default_branch", "repository.master_branch"));
        List<Json> commits = push.at("commits").items();
        Map<String, String> attributes = push.scalars("ref", "before", "after", "forced", "compare");
        for (int i = 0; i < commits.size(); i++) {
            attributes.put(
                    "commits[" + i + "]",
                    commits.get(i).first("id") + " "
                            + GitHubPayload.firstLine(commits.get(i).first("message")));
        }
        String last = GitHubPayload.firstLine(push.first("head_commit.message"));
        Rollback.mark(attributes, last);
        boolean changes = (main || tag) && !push.is("deleted", "true");
        facts.at(
                stamp(push, facts),
                event -> GitHubPayload.about(push, event, attributes)
                        .kind(changes ? Kind.CHANGE : Kind.NOTE)
                        .actor(push.first("pusher.name", "sender.login"))
                        .text(text(push, (tag ? "tag " : "branch ") + name, commits.size(), last))
                        .identity("github push " + push.first("repository.full_name") + " " + reference + " "
                                + push.first("after")));
    }

    private static String stamp(Json push, Facts facts) {
        if (push.first("repository.pushed_at") != null || push.first("head_commit.timestamp") == null) {
            return "repository.pushed_at";
        }
        facts.assume("a push without pushed_at is taken to have happened when its last commit was made");
        return "head_commit.timestamp";
    }

    private static String text(Json push, String where, int commits, String last) {
        if (push.is("deleted", "true")) {
            return "Pushed: " + where + " deleted";
        }
        String how = push.is("forced", "true") ? "Force-pushed " : "Pushed ";
        String what = commits == 0 ? "" : commits == 1 ? "1 commit to " : commits + " commits to ";
        return how + what + where + (last.isEmpty() ? "" : ": " + last);
    }
}
