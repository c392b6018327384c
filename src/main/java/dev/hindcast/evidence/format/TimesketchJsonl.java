package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.row.JsonLinesReader;
import dev.hindcast.evidence.row.JsonLinesShape;
import java.io.IOException;
import java.util.List;

/** A Timesketch timeline as JSON lines: message, datetime or timestamp, timestamp_desc. */
@AutoService(EvidenceFormat.class)
public final class TimesketchJsonl implements EvidenceFormat {
    @Override
    public String name() {
        return "timesketch-jsonl";
    }

    @Override
    public int recognise(Sample sample) {
        boolean all = !JsonLinesShape.names(sample).isEmpty()
                && JsonLinesShape.names(sample).stream()
                        .allMatch(names -> TimesketchCsv.isTimesketch(List.copyOf(names)));
        return all ? 85 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        JsonLinesReader.readTimesketch(reading);
    }
}
