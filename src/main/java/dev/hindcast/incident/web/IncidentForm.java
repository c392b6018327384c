package dev.hindcast.incident.web;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Severity;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed about an incident, kept as typed until it is right. */
public record IncidentForm(
        String title,
        @Nullable Integer severity,
        @Nullable Boolean nearMiss,
        String services,
        String zone,
        @Nullable Boolean restricted,
        @Nullable Set<UUID> teams,
        @Nullable Set<UUID> people) {
    public static IncidentForm empty(ZoneId zone) {
        return new IncidentForm("", null, false, "", zone.getId(), false, Set.of(), Set.of());
    }

    /** What has to be put right, or an empty text. */
    public String complaint() {
        if (title == null || title.isBlank()) {
            return "Give the incident a title: what stopped working, for whom.";
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            return "“" + zone + "” is no time zone. Choose one such as Europe/Berlin or UTC.";
        }
        return "";
    }

    public @Nullable Severity severityOrNull() {
        return severity == null ? null : Severity.of(severity);
    }

    public List<String> serviceList() {
        return services == null
                ? List.of()
                : Arrays.stream(services.split(","))
                        .map(String::strip)
                        .filter(service -> !service.isEmpty())
                        .distinct()
                        .toList();
    }

    public Audience audience() {
        if (!isRestricted()) {
            return Audience.ofEveryone();
        }
        return Audience.only(teamSet(), peopleSet());
    }

    public boolean isNearMiss() {
        return Boolean.TRUE.equals(nearMiss);
    }

    public boolean isRestricted() {
        return Boolean.TRUE.equals(restricted);
    }

    public Set<UUID> teamSet() {
        return teams == null ? Set.of() : teams;
    }

    public Set<UUID> peopleSet() {
        return people == null ? Set.of() : people;
    }
}
