package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reading of one syslog: holds a record until the lines that belong to it have been seen. */
final class SyslogReading {
    /** Where a record begins inside a line: a priority and a stamp, perhaps after a count of octets. */
    private static final Pattern INSIDE =
            Pattern.compile("(?:(?<!\\d)\\d{1,5} )?<\\d{1,3}>(?=1 (?:-|\\d{4}-\\d{2}-)|\\d{4}-\\d{2}-\\d{2}T|"
                    + SyslogRecord.OLD_STAMP + ")");

    private static final Pattern COUNT = Pattern.compile("\\d{1,5} (?=<)");

    /** Begins as if with a stamp, and yet is none. */
    private static final Pattern NEARLY = Pattern.compile(
            "(?:\\S{3} {1,2}\\d{1,2} \\d{1,2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:|<\\d{1,3}>).*", Pattern.DOTALL);

    private final Reading reading;
    private @Nullable SyslogRecord record;
    private @Nullable Moment moment;
    private int number;
    private boolean unread;
    private final StringBuilder text = new StringBuilder();

    SyslogReading(Reading reading) {
        this.reading = reading;
    }

    /** The records of a line; a first part that begins no record belongs to what stands above. */
    static List<String> parts(String line) {
        if (line.indexOf('<') < 0) {
            return List.of(line);
        }
        List<String> parts = new ArrayList<>();
        Matcher found = INSIDE.matcher(line);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                parts.add(line.substring(from, found.start()));
            }
            from = found.start();
        }
        parts.add(line.substring(from));
        return parts;
    }

    void line(int line, String content) {
        if (content.isBlank()) {
            reading.skip("blank line");
            return;
        }
        List<String> parts = parts(content);
        // The line has been counted as one unit; what else it holds is counted here.
        reading.met(parts.size() - 1L);
        for (String part : parts) {
            part(line, part);
        }
    }

    private void part(int line, String part) {
        Matcher count = COUNT.matcher(part);
        String content = count.lookingAt() ? part.substring(count.end()) : part;
        SyslogRecord found = SyslogRecord.of(content);
        if (found != null) {
            begin(line, found, content);
        } else if (record != null && !NEARLY.matcher(content).matches()) {
            text.append('\n').append(content.strip());
            reading.skip("continuation of the record above");
        } else if (unread && !NEARLY.matcher(content).matches()) {
            reading.quarantine(line, "continues line " + number + ", which could not be read", content);
        } else {
            end();
            reading.quarantine(
                    line,
                    "expected a stamp such as “Mar  4 14:03:00” or “2026-03-04T14:03:00Z” at the beginning",
                    content);
        }
    }

    private void begin(int line, SyslogRecord found, String content) {
        end();
        number = line;
        unread = true;
        if (found.stamp().equals("-")) {
            reading.quarantine(line, "the record says that it knows no time (“-”)", content);
            return;
        }
        try {
            moment = reading.stamps().read(found.stamp());
            record = found;
            unread = false;
            text.append(found.text());
        } catch (UnreadableStamp e) {
            reading.quarantine(line, e.getMessage(), content);
        }
    }

    /** Hands over the record that was held, if any. */
    void end() {
        SyslogRecord held = record;
        Moment at = moment;
        if (held != null && at != null) {
            reading.event(Event.at(at)
                    .kind(Kind.LOG)
                    .source(held.host() == null ? "syslog" : "syslog " + held.host())
                    .service(held.app())
                    .text(text.toString().strip())
                    .attributes(held.attributes())
                    .cite(reading.path(), number)
                    .build());
        }
        record = null;
        moment = null;
        text.setLength(0);
    }
}
