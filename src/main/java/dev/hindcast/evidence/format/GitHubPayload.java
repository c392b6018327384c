package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How GitHub's payloads are packed, and what every one of them says. */
final class GitHubPayload {
    private static final List<String> ENVELOPES = List.of("payload", "request.payload", "body");
    private static final Pattern REPOSITORY = Pattern.compile("/repos/([^/]+/[^/]+)(?:/|$)");
    private static final Pattern PRODUCTION =
            Pattern.compile("(?:^|[^a-z])(?:prod|production|live)(?:[^a-z]|$)", Pattern.CASE_INSENSITIVE);

    private GitHubPayload() {}

    /** What a payload is about. Later ones carry fields of earlier ones along, so the order decides. */
    enum Kind {
        DEPLOYMENT_STATUS("github-deployment-status"),
        DEPLOYMENT("github-deployment"),
        RELEASE("github-release"),
        WORKFLOW_RUN("github-workflow-run"),
        PUSH("github-push"),
        OTHER("github-webhook");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }

        static Kind of(Predicate<String> has) {
            if (has.test("deployment_status")) {
                return DEPLOYMENT_STATUS;
            }
            if (has.test("check_run") || has.test("workflow_job") || has.test("reviewers")) {
                return OTHER;
            }
            if (has.test("deployment")) {
                return DEPLOYMENT;
            }
            if (has.test("release")) {
                return RELEASE;
            }
            if (has.test("workflow_run")) {
                return WORKFLOW_RUN;
            }
            return has.test("pusher") && has.test("ref") ? PUSH : OTHER;
        }
    }

    /** The path of the envelope that holds the payload, with a dot behind; empty when there is none. */
    static String envelope(Predicate<String> has) {
        return ENVELOPES.stream()
                .filter(name -> has.test(name + ".repository"))
                .map(name -> name + ".")
                .findFirst()
                .orElse("");
    }

    static Json opened(Json record) {
        String envelope = envelope(record::has);
        return envelope.isEmpty() ? record : record.at(envelope.substring(0, envelope.length() - 1));
    }

    static boolean isOne(Json payload) {
        return repository(payload) != null;
    }

    /** Such as {@code acme/checkout}. */
    static @Nullable String repository(Json payload) {
        String name = payload.first("repository.full_name");
        if (name != null) {
            return name;
        }
        for (Json part : payload.fields().values()) {
            Matcher url = REPOSITORY.matcher(String.valueOf(part.first("repository_url", "url")));
            if (url.find()) {
                return url.group(1);
            }
        }
        return null;
    }

    static Event.Builder about(Json payload, Event.Builder event, Map<String, String> attributes) {
        String repository = String.valueOf(repository(payload));
        attributes.put("repository", repository);
        return event.source("github")
                .service(repository.substring(repository.indexOf('/') + 1))
                .attributes(attributes);
    }

    /** Whether an environment is the one that customers use. */
    static boolean isProduction(Json deployment, @Nullable String environment) {
        return deployment.is("production_environment", "true")
                || environment == null
                || PRODUCTION.matcher(environment).find();
    }

    /** The first line of a text that may have many. */
    static String firstLine(@Nullable String text) {
        return text == null ? "" : text.strip().lines().findFirst().orElse("");
    }
}
