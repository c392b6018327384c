package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import java.io.IOException;
import java.util.List;

/**
 * Syslog of RFC 3164 and RFC 5424 and the forms with ISO stamps, a record a line or one after the other as on the wire
 * (RFC 6587); lines that begin no record belong to the one above.
 */
@AutoService(EvidenceFormat.class)
public final class Syslog implements EvidenceFormat {
    @Override
    public String name() {
        return "syslog";
    }

    @Override
    public int recognise(Sample sample) {
        List<String> lines = sample.lines();
        int sure = 0;
        int likely = 0;
        int records = 0;
        for (String line : lines) {
            for (String part : SyslogReading.parts(line)) {
                SyslogRecord record = SyslogRecord.of(part);
                if (record == null) {
                    continue;
                }
                records++;
                boolean old = !Character.isDigit(record.stamp().charAt(0));
                if (record.attributes().containsKey("facility")
                        || (old && (record.host() != null || record.app() != null))) {
                    sure++;
                } else if (record.app() != null
                        && (record.host() != null
                                || record.attributes().containsKey("pid")
                                || record.attributes().containsKey("level"))) {
                    likely++;
                }
            }
        }
        if (2 * sure >= records && 3 * sure >= lines.size() && sure > 0) {
            return 90;
        }
        return likely > 0 && 2 * (sure + likely) >= records && 3 * (sure + likely) >= lines.size() ? 60 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        SyslogReading log = new SyslogReading(reading);
        try (Lines lines = new Lines(reading)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                log.line(lines.number(), line);
            }
        }
        log.end();
    }
}
