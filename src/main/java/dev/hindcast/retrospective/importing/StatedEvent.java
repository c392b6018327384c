package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a postmortem says happened at a time: an entry of its timeline, a milestone, or both at once.
 *
 * @param milestone null for an entry that is none
 */
record StatedEvent(StatedTime time, String text, StatedMilestone.@Nullable Name milestone, String words, Where where) {

    /** In the order of the text; what stands at one place, or says the same again, is one event. */
    static List<StatedEvent> of(ReadPostmortem read) {
        Map<Where, Stated<StatedMilestone>> milestones = new HashMap<>();
        read.milestones().forEach(one -> milestones.putIfAbsent(one.where(), one));
        List<StatedEvent> events = new ArrayList<>();
        for (Stated<TimelineRow> row : read.timeline()) {
            Stated<StatedMilestone> same = milestones.get(row.where());
            StatedMilestone.Name name =
                    same != null && same.value().time().equals(row.value().time())
                            ? same.value().name()
                            : null;
            events.add(new StatedEvent(row.value().time(), row.value().text(), name, row.words(), row.where()));
            if (name != null) {
                milestones.remove(row.where());
            }
        }
        Set<StatedMilestone> told = new HashSet<>();
        for (Stated<StatedMilestone> one : read.milestones()) {
            if (milestones.get(one.where()) == one && told.add(one.value())) {
                events.add(new StatedEvent(
                        one.value().time(),
                        sentence(one.value().name()),
                        one.value().name(),
                        one.words(),
                        one.where()));
            }
        }
        events.sort((a, b) -> Integer.compare(a.where().line(), b.where().line()));
        return events;
    }

    private static String sentence(StatedMilestone.Name name) {
        return switch (name) {
            case TRIGGER -> "Triggered";
            case IMPACT_BEGAN -> "Impact began";
            case DETECTED -> "Detected";
            case ACKNOWLEDGED -> "Acknowledged";
            case DECLARED -> "Declared an incident";
            case MITIGATED -> "Mitigated";
            case IMPACT_ENDED -> "Impact ended";
            case RESOLVED -> "Resolved";
        };
    }
}
