package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The access log of a web server in the common or combined format of Apache and nginx; an answer of 500 and above is an
 * error.
 */
@AutoService(EvidenceFormat.class)
public final class AccessLog implements EvidenceFormat {
    private static final Pattern LINE =
            Pattern.compile("(\\S+) (\\S+) (\\S+) \\[(\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\\] "
                    + "\"((?:[^\"\\\\]|\\\\.)*+)\" (\\d{3}) (\\d+|-)"
                    + "(?: \"((?:[^\"\\\\]|\\\\.)*+)\" \"((?:[^\"\\\\]|\\\\.)*+)\")?(.*)");

    private static final int FIRST_ERROR = 500;

    @Override
    public String name() {
        return "access-log";
    }

    @Override
    public int recognise(Sample sample) {
        List<String> lines = sample.lines();
        long fitting =
                lines.stream().filter(line -> LINE.matcher(line).matches()).count();
        return fitting > 0 && 2 * fitting >= lines.size() ? 90 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        try (Lines lines = new Lines(reading)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.isBlank()) {
                    reading.skip("blank line");
                } else {
                    line(reading, lines.number(), line);
                }
            }
        }
    }

    private static void line(Reading reading, int number, String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            reading.quarantine(
                    number, "expected address, names, [04/Mar/2026:14:03:00 +0100], “request”, status and size", line);
            return;
        }
        try {
            int status = Integer.parseInt(found.group(6));
            Map<String, String> attributes = new LinkedHashMap<>();
            put(attributes, "client", found.group(1));
            put(attributes, "status", found.group(6));
            put(attributes, "bytes", found.group(7));
            put(attributes, "referrer", found.group(8));
            put(attributes, "agent", found.group(9));
            put(attributes, "more", found.group(10).strip());
            put(attributes, "level", status >= FIRST_ERROR ? "error" : "info");
            reading.event(Event.at(reading.stamps().read(found.group(4)))
                    .kind(Kind.LOG)
                    .source("access log")
                    .actor(found.group(3).equals("-") ? null : found.group(3))
                    .text(found.group(5) + " → " + status)
                    .attributes(attributes)
                    .cite(reading.path(), number)
                    .build());
        } catch (UnreadableStamp e) {
            reading.quarantine(number, String.valueOf(e.getMessage()), line);
        }
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null && !value.isEmpty() && !value.equals("-")) {
            attributes.put(name, value);
        }
    }
}
