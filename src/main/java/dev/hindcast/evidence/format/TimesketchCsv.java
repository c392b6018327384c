package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.row.CsvReading;
import dev.hindcast.evidence.row.CsvShape;
import java.io.IOException;
import java.util.List;

/** A Timesketch timeline as CSV, also as Plaso writes it: message, datetime or timestamp, timestamp_desc. */
@AutoService(EvidenceFormat.class)
public final class TimesketchCsv implements EvidenceFormat {
    @Override
    public String name() {
        return "timesketch-csv";
    }

    @Override
    public int recognise(Sample sample) {
        return CsvShape.of(sample.lines())
                .filter(CsvShape::header)
                .map(CsvShape::names)
                .filter(TimesketchCsv::isTimesketch)
                .map(names -> 85)
                .orElse(0);
    }

    static boolean isTimesketch(List<String> names) {
        return names.contains("message")
                && names.contains("timestamp_desc")
                && (names.contains("datetime") || names.contains("timestamp"));
    }

    @Override
    public void read(Reading reading) throws IOException {
        CsvReading.readTimesketch(reading);
    }
}
