package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the people in a chat from the bots. */
public final class Responders {
    /** {@code icinga-wm}, {@code dependabot[bot]}, {@code deploy-bot}, {@code logmsgbot} and the usual tools by name. */
    private static final Pattern BOT = Pattern.compile(
            "(-wm\\d*|\\[bot]|bot)$|^bot[-_]|icinga|nagios|alertmanager|prometheus|grafana|pagerduty|opsgenie|jenkins"
                    + "|datadog|sentry|stashbot|slackbot|github|gitlab|argo-?cd|webhook|zabbix|wikibugs");

    private Responders() {}

    public static boolean isPerson(Event event) {
        return !"true".equals(event.attributes().get("bot")) && isPerson(event.actor());
    }

    /** Whether the name is a person's, as far as a name tells. */
    public static boolean isPerson(@Nullable String actor) {
        return actor != null
                && !actor.isBlank()
                && !BOT.matcher(actor.strip().toLowerCase(Locale.ROOT)).find();
    }
}
