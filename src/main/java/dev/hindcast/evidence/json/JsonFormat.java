package dev.hindcast.evidence.json;

import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import java.io.IOException;
import java.util.Set;

/** A format whose files are JSON records. A record of which nothing is told is quarantined, so none can get lost. */
public abstract class JsonFormat implements EvidenceFormat {

    @Override
    public final int recognise(Sample sample) {
        JsonShape shape = JsonShape.of(sample);
        return shape.isJson() ? recognise(shape) : 0;
    }

    /** How surely, as {@link EvidenceFormat#recognise(Sample)} says. */
    protected abstract int recognise(JsonShape shape);

    /** Fields whose arrays hold the records; by default an object is a record itself. */
    protected Set<String> lists() {
        return Set.of();
    }

    /** States the facts of one record, or says why there are none. */
    protected abstract void tell(Json record, Facts facts);

    @Override
    public final void read(Reading reading) throws IOException {
        try (JsonRecords records = JsonRecords.of(reading.source(), lists(), reading::quarantine)) {
            for (Json record = records.next(); record != null; record = records.next()) {
                long before = reading.accounted();
                tell(record, new Facts(reading, record));
                if (reading.accounted() == before) {
                    reading.quarantine(
                            record.line(),
                            "no record of " + name() + " looks like this",
                            record.scalars().toString());
                }
            }
        }
    }
}
