package dev.hindcast.timeline.web;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.timeline.edit.LiveTimeline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers that need a look at all events of an incident, kept until its live stream tells more than that a statement was
 * pinned: all that changes them is told there in the same transaction, on whichever node. What depends on pins is not
 * for here. Ask only for an incident that whoever is acting may see.
 */
@Component
class Remembered {
    private static final int MOST = 400;

    private final LiveStreams streams;
    private final Map<Question, Object> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Object> eldest) {
            return size() > MOST;
        }
    });

    private record Question(IncidentId incident, long cursor, String what) {}

    Remembered(LiveStreams streams) {
        this.streams = streams;
    }

    <T> T answer(IncidentId incident, String what, Class<T> type, Supplier<T> ask) {
        Question question = new Question(incident, streams.cursorBut(incident.value(), LiveTimeline.STATEMENT), what);
        Object known = answers.get(question);
        if (known != null) {
            return type.cast(known);
        }
        T answer = ask.get();
        answers.put(question, answer);
        return answer;
    }
}
