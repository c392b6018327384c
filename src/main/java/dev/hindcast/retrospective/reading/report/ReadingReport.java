package dev.hindcast.retrospective.reading.report;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was understood, file by file.
 *
 * @param skipped how many files of the folders that were given are of no kind that is read
 */
public record ReadingReport(List<ReadFile> files, int skipped) {

    /** The forms in which it can be written. */
    public enum Format {
        TEXT,
        JSON
    }

    /** Writes UTF-8 and leaves the stream open. */
    public void write(Format format, OutputStream out) throws IOException {
        if (format == Format.JSON) {
            JsonReading.write(this, out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextReading.write(this, writer);
        writer.flush();
    }

    /** One postmortem as the report in JSON has it. */
    public static String json(ReadPostmortem read) {
        return JsonReading.one(read);
    }

    public List<ReadPostmortem> postmortems() {
        return files.stream().flatMap(file -> file.postmortems().stream()).toList();
    }

    public long refused() {
        return files.stream().filter(file -> file.refused() != null).count();
    }
}
