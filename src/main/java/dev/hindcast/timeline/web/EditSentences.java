package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.edit.Edit;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.timeline.edit.What;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what people did to a timeline. */
@Component
class EditSentences {
    private static final int LETTERS = 70;

    private final Events events;
    private final Names names;

    EditSentences(Events events, Names names) {
        this.events = events;
        this.names = names;
    }

    List<EditSentence> of(Incident incident, List<Edit> edits) {
        List<Long> ids = edits.stream()
                .map(Edit::event)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> texts = events.all(incident.id(), ids).stream()
                .collect(Collectors.toMap(
                        RecordedEvent::id, event -> event.event().text()));
        return edits.stream()
                .map(edit -> new EditSentence(
                        edit,
                        names.of(edit.author()),
                        did(edit, incident),
                        edit.event() == null
                                ? null
                                : shortened(texts.getOrDefault(edit.event(), "a statement that is gone"))))
                .toList();
    }

    private static String did(Edit edit, Incident incident) {
        boolean back = edit.undoes() != null;
        return switch (edit.what()) {
            case PIN -> back ? "pinned again" : "pinned";
            case UNPIN -> back ? "took back the pin of" : "unpinned";
            case HIDE -> back ? "took back" : "hid";
            case SHOW -> back ? "brought back" : "showed again";
            case REWORD -> back || edit.after() == null ? "restored the wording of" : "reworded";
            case ADD -> "added";
            case MOVE_MILESTONE, RELEASE_MILESTONE -> moved(edit, incident);
        };
    }

    private static String moved(Edit edit, Incident incident) {
        MilestoneKey key = Objects.requireNonNull(edit.milestone());
        String name = "“" + key.name().word().replace('-', ' ') + "”"
                + (key.episode() > 1 ? " of episode " + key.episode() : "");
        if (edit.what() == What.RELEASE_MILESTONE || edit.after() == null) {
            return "let the proposal for " + name + " stand again";
        }
        Placement to = Placement.of(edit.after());
        return to.at() == null
                ? "said that " + name + " is not known"
                : "put " + name + " at " + Times.clock(to.at(), incident.zone());
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}
