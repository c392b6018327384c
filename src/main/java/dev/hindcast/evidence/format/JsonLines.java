package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.row.JsonLinesReader;
import dev.hindcast.evidence.row.JsonLinesShape;
import java.io.IOException;

/** Logs of one JSON object to a line, with whatever field names: time, level, message and service are found. */
@AutoService(EvidenceFormat.class)
public final class JsonLines implements EvidenceFormat {
    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public int recognise(Sample sample) {
        return JsonLinesShape.sureness(sample);
    }

    @Override
    public void read(Reading reading) throws IOException {
        JsonLinesReader.read(reading);
    }
}
