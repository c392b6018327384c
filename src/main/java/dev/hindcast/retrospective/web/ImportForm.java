package dev.hindcast.retrospective.web;

import dev.hindcast.incident.Audience;
import dev.hindcast.retrospective.importing.Importing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody wants postmortems to be imported, as typed. */
record ImportForm(
        @Nullable String zone,
        @Nullable Boolean everything,
        @Nullable Boolean restricted,
        @Nullable Set<UUID> teams) {
    /** What has to be put right, or an empty text. */
    String complaint() {
        try {
            zoneOrNull();
            return "";
        } catch (DateTimeException e) {
            return "“" + zone + "” is no time zone. Choose one such as Europe/Berlin or UTC, or leave it empty.";
        }
    }

    Importing.Options options() {
        Audience audience = Boolean.TRUE.equals(restricted)
                ? Audience.only(teams == null ? Set.of() : teams, Set.of())
                : Audience.ofEveryone();
        return new Importing.Options(audience, zoneOrNull(), Boolean.TRUE.equals(everything));
    }

    private @Nullable ZoneId zoneOrNull() {
        return zone == null || zone.isBlank() ? null : ZoneId.of(zone.strip());
    }
}
