package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program's own log as plain text: each record begins with a full stamp, and lines without one, such as those of a
 * stack trace, belong to the record above.
 */
@AutoService(EvidenceFormat.class)
public final class TextLog implements EvidenceFormat {
    @Override
    public String name() {
        return "text-log";
    }

    @Override
    public int recognise(Sample sample) {
        List<String> lines = sample.lines();
        int stamped = 0;
        int sure = 0;
        for (String line : lines) {
            TextLogLine record = TextLogLine.of(line);
            if (record != null) {
                stamped++;
                sure += record.sure() ? 1 : 0;
            }
        }
        if (stamped == 0 || TextLogLine.of(lines.get(0)) == null || 5 * stamped < lines.size()) {
            return 0;
        }
        return 2 * sure >= stamped ? 58 : 40;
    }

    @Override
    public void read(Reading reading) throws IOException {
        new Records(reading).read();
    }

    /** Holds a record until the lines that belong to it have been seen. */
    private static final class Records {
        private final Reading reading;
        private final StringBuilder text = new StringBuilder();
        private @Nullable TextLogLine record;
        private @Nullable Moment moment;
        private int number;

        Records(Reading reading) {
            this.reading = reading;
        }

        void read() throws IOException {
            try (Lines lines = new Lines(reading)) {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    line(lines.number(), line);
                }
            }
            end();
        }

        private void line(int at, String line) {
            TextLogLine found = TextLogLine.of(line);
            if (found != null) {
                end();
                begin(at, found, line);
            } else if (line.isBlank()) {
                reading.skip("blank line");
            } else if (record != null) {
                text.append('\n').append(line.stripTrailing());
                reading.skip("continuation of the record above");
            } else {
                reading.quarantine(
                        at, "expected a stamp such as “2026-03-04 14:03:00” at the beginning of the record", line);
            }
        }

        private void begin(int at, TextLogLine found, String line) {
            try {
                moment = reading.stamps().read(found.stamp());
                record = found;
                number = at;
                text.append(found.text());
            } catch (UnreadableStamp e) {
                reading.quarantine(at, String.valueOf(e.getMessage()), line);
            }
        }

        private void end() {
            TextLogLine held = record;
            Moment at = moment;
            if (held != null && at != null) {
                String level = held.level();
                reading.event(Event.at(at)
                        .kind(Kind.LOG)
                        .source("log")
                        .text(text.toString())
                        .attributes(level == null ? Map.of() : Map.of("level", level))
                        .cite(reading.path(), number)
                        .build());
            }
            record = null;
            moment = null;
            text.setLength(0);
        }
    }
}
