package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.row.CsvReading;
import dev.hindcast.evidence.row.CsvShape;
import java.io.IOException;

/** Tables as delimited text, with whatever columns and delimiter: commas, semicolons, tabs or bars. */
@AutoService(EvidenceFormat.class)
public final class Csv implements EvidenceFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public int recognise(Sample sample) {
        return CsvShape.of(sample.lines())
                .map(shape -> shape.sureness(sample.lines()))
                .orElse(0);
    }

    @Override
    public void read(Reading reading) throws IOException {
        CsvReading.read(reading);
    }
}
