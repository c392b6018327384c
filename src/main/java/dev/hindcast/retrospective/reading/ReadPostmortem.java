package dev.hindcast.retrospective.reading;

import dev.hindcast.incident.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One postmortem and what it states. Two statements of one thing are both kept, also where they disagree.
 *
 * @param path the file, as it was named
 * @param number counted from 1 within the file
 * @param fingerprint SHA-256 of its text in hexadecimal digits, whatever its file is called and however its lines end
 * @param origin an id or address that the text gives itself; null without one
 * @param zone that of all times which name none; null where it is not stated
 * @param severities the words always, a severity only where they hold a number from 1 to 4
 * @param template whether it is a form that nobody has filled in
 * @param text the whole original
 */
public record ReadPostmortem(
        String path,
        int number,
        String fingerprint,
        @Nullable Stated<String> origin,
        @Nullable Stated<String> title,
        @Nullable Stated<StatedZone> zone,
        List<Stated<NamedTime>> dates,
        List<Stated<StatedMilestone>> milestones,
        List<Stated<StatedDuration>> durations,
        List<Stated<String>> categories,
        List<Stated<String>> services,
        List<Stated<Optional<Severity>>> severities,
        List<Stated<StatedFactor>> factors,
        List<Stated<StatedAction>> actions,
        List<Stated<TimelineRow>> timeline,
        List<Stated<Passage>> passages,
        boolean template,
        String text,
        List<Unclear> unclear) {

    /** One of which only the text is known. */
    public static ReadPostmortem textOnly(
            String path, int number, String fingerprint, boolean template, String text, List<Unclear> unclear) {
        return new ReadPostmortem(
                path,
                number,
                fingerprint,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                template,
                text,
                unclear);
    }

    public List<Stated<StatedMilestone>> milestones(StatedMilestone.Name name) {
        return milestones.stream().filter(one -> one.value().name() == name).toList();
    }

    public List<Stated<StatedDuration>> durations(StatedDuration.Name name) {
        return durations.stream().filter(one -> one.value().name() == name).toList();
    }

    /** Whether only the text was kept, and perhaps its title. */
    public boolean statesNothing() {
        return dates.isEmpty()
                && milestones.isEmpty()
                && durations.isEmpty()
                && categories.isEmpty()
                && services.isEmpty()
                && severities.isEmpty()
                && factors.isEmpty()
                && actions.isEmpty()
                && timeline.isEmpty()
                && passages.isEmpty();
    }
}
