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

/** The lists of users, channels and the like in a Slack export: they name, and state nothing that happened. */
@AutoService(EvidenceFormat.class)
public final class SlackDirectory implements EvidenceFormat {
    private static final Set<String> FILES = Set.of(
            "users.json",
            "channels.json",
            "groups.json",
            "dms.json",
            "mpims.json",
            "integration_logs.json",
            "canvases.json",
            "org_users.json");

    @Override
    public String name() {
        return "slack-directory";
    }

    @Override
    public int recognise(Sample sample) {
        JsonShape shape = JsonShape.of(sample);
        if (shape.form() != JsonShape.Form.ARRAY) {
            return 0;
        }
        boolean users = shape.has("id", "team_id", "profile.real_name");
        boolean channels = shape.has("id", "created") && (shape.has("members") || shape.has("is_channel"));
        boolean integrations = shape.has("service_type", "change_type") || shape.has("app_type", "change_type");
        boolean named = FILES.contains(sample.source().name());
        if (users || channels || integrations) {
            return named ? 95 : 70;
        }
        return named && sample.whole() && sample.text().strip().replace(" ", "").equals("[]") ? 60 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        try (JsonRecords records = JsonRecords.of(reading.source(), Set.of(), reading::quarantine)) {
            for (Json record = records.next(); record != null; record = records.next()) {
                reading.skip("entry of a list of users or channels");
            }
        }
    }
}
