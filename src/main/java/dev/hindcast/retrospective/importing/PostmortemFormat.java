package dev.hindcast.retrospective.importing;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem as evidence: what it says happened at a time. It is never recognised by itself, since any text may hold
 * dates; somebody says that a file is one.
 */
@AutoService(EvidenceFormat.class)
public final class PostmortemFormat implements EvidenceFormat {
    public static final String NAME = "postmortem";

    /** The attribute that names the milestone that is stated, such as {@code detected}. */
    static final String MILESTONE = "milestone";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int recognise(Sample sample) {
        return 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        byte[] bytes;
        try (InputStream in = reading.source().open()) {
            bytes = in.readAllBytes();
        }
        ReadFile file = PostmortemReader.read(reading.path(), bytes);
        if (file.refused() != null) {
            reading.met(1);
            reading.quarantine(0, file.refused(), "");
        }
        for (ReadPostmortem postmortem : file.postmortems()) {
            for (StatedEvent stated : StatedEvent.of(postmortem)) {
                reading.met(1);
                event(stated, reading);
            }
        }
    }

    private static void event(StatedEvent stated, Reading reading) {
        int line = stated.where().line();
        StatedTime time = stated.time();
        LocalDate day = time.day();
        if (day == null) {
            reading.quarantine(line, "the text does not say on which day this was", stated.words());
            return;
        }
        Optional<ZoneId> zone = zone(time, reading);
        if (zone.isEmpty()) {
            reading.quarantine(
                    line,
                    "“" + time.zone().words() + "” may mean several zones; say which one, and read the file again",
                    stated.words());
            return;
        }
        LocalTime clock = time.time();
        LocalDateTime local = day.atTime(clock == null ? LocalTime.MIDNIGHT : clock);
        LocalDateTime until = time.until();
        reading.event(Event.at(Moment.of(
                        local.atZone(zone.get()).toInstant(), clock == null ? Precision.DAY : time.precision()))
                .until(until == null ? null : until.atZone(zone.get()).toInstant())
                .kind(Kind.NOTE)
                .source(NAME)
                .text(stated.text().isBlank() ? stated.words() : stated.text())
                .attributes(attributes(stated))
                .cite(reading.path(), line)
                .build());
    }

    private static Optional<ZoneId> zone(StatedTime time, Reading reading) {
        @Nullable ZoneId stated = time.zone().zone();
        if (stated != null) {
            return Optional.of(stated);
        }
        @Nullable ZoneId told = reading.options().zone();
        if (told == null && time.zone().isStated()) {
            return Optional.empty();
        }
        if (told == null && time.time() != null) {
            reading.assume("times that name no zone are in " + reading.options().zoneOrFallback());
        }
        return Optional.of(told == null ? reading.options().zoneOrFallback() : told);
    }

    private static Map<String, String> attributes(StatedEvent stated) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (stated.milestone() != null) {
            attributes.put(MILESTONE, stated.milestone().word());
            attributes.put("words", stated.words());
        }
        attributes.put("stated", stated.time().toString());
        if (!stated.time().settled().isEmpty()) {
            attributes.put("settled", String.join("; ", stated.time().settled()));
        }
        return attributes;
    }
}
