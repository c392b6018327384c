package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonShape;
import java.util.Map;
import java.util.Set;

/** A release that was published. GitHub's payloads give no time to what happens to it later. */
@AutoService(EvidenceFormat.class)
public final class GitHubRelease extends GitHubFormat {
    private static final Set<String> PUBLISHING = Set.of("published", "released", "prereleased", "created");

    public GitHubRelease() {
        super(GitHubPayload.Kind.RELEASE);
    }

    @Override
    boolean listed(JsonShape shape) {
        return shape.has("tag_name", "target_commitish", "published_at");
    }

    @Override
    Json payload(Json record) {
        return record.has("tag_name") && record.has("target_commitish") ? record.under("release") : record;
    }

    static void state(Json payload, Facts facts) {
        Json release = payload.at("release");
        String action = payload.first("action");
        if (action != null && !PUBLISHING.contains(action)) {
            facts.skip("release " + action + ": the payload does not say when");
            return;
        }
        if (release.is("draft", "true") || release.first("published_at") == null) {
            facts.skip("release that is not published yet");
            return;
        }
        Map<String, String> attributes = payload.scalars(
                "release.tag_name",
                "release.name",
                "release.target_commitish",
                "release.prerelease",
                "release.body",
                "release.html_url");
        Rollback.mark(attributes, release.first("name"));
        String name = GitHubPayload.firstLine(release.first("name"));
        String tag = String.valueOf(release.first("tag_name"));
        facts.of(release)
                .at(
                        "published_at",
                        event -> GitHubPayload.about(payload, event, attributes)
                                .kind(Kind.CHANGE)
                                .actor(release.first("author.login"))
                                .text("Release " + tag + " published"
                                        + (name.isEmpty() || name.equals(tag) ? "" : ": " + name))
                                .identity("github release " + release.first("id")));
    }
}
