package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonRecords;
import dev.hindcast.evidence.json.JsonShape;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Messages of Slack: the file of one day and channel in an export, or of one channel in a dump. Names are found in the
 * list of users beside or above it.
 */
@AutoService(EvidenceFormat.class)
public final class SlackExport implements EvidenceFormat {
    private static final Pattern STAMP = Pattern.compile("\\d{9,10}\\.\\d{6}");

    @Override
    public String name() {
        return "slack-export";
    }

    @Override
    public int recognise(Sample sample) {
        JsonShape shape = JsonShape.of(sample);
        boolean day = shape.has("ts", "type")
                && shape.value("type").equals("message")
                && STAMP.matcher(shape.value("ts")).matches();
        boolean dump = shape.has("messages[].ts", "messages[].type")
                && STAMP.matcher(shape.value("messages[].ts")).matches();
        return day || dump ? 95 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        SlackReading slack = new SlackReading(reading, SlackUsers.near(reading.source()));
        try (JsonRecords records = JsonRecords.of(reading.source(), Set.of(), reading::quarantine)) {
            for (Json record = records.next(); record != null; record = records.next()) {
                if (record.at("messages").isArray()) {
                    slack.dump(record);
                } else {
                    slack.message(record);
                }
            }
        }
    }
}
