package dev.hindcast.evidence.format;

import dev.hindcast.evidence.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How PagerDuty writes incidents and people, whichever way it gives them. */
final class PagerDuty {
    private PagerDuty() {}

    /** The title with the incident's number. */
    static String title(Json incident) {
        String title = incident.first("title", "summary", "description");
        String number = incident.first("incident_number", "number");
        String words = title == null ? "incident " + incident.first("id") : title;
        return number == null || words.contains("#" + number) ? words : "[#" + number + "] " + words;
    }

    /** The name of a person, service or rule that did something. */
    static @Nullable String person(Json reference) {
        return reference.first("summary", "name", "email");
    }

    /**
     * What stands in {@code details}, and the incident as the key that pairs its page with its recovery; links between
     * PagerDuty's own pages are left out.
     */
    static Map<String, String> attributes(Json incident, Json details) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String id = incident.first("id");
        if (id != null) {
            attributes.put("alert", "pagerduty " + id);
        }
        String level = incident.first("urgency", "severity");
        if (level != null) {
            attributes.put("level", level);
        }
        details.scalars().forEach((name, value) -> {
            if (!name.endsWith("self") && !name.endsWith("html_url") && !name.endsWith(".type")) {
                attributes.put(name, value);
            }
        });
        return attributes;
    }
}
