package dev.hindcast.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, numbered from 1 and counted as they are met. */
public final class Lines implements AutoCloseable {
    private final Reading reading;
    private final BufferedReader in;
    private int number;

    public Lines(Reading reading) throws IOException {
        this.reading = reading;
        this.in = new BufferedReader(new InputStreamReader(reading.source().open(), StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line without its end, or null after the last. */
    public @Nullable String next() throws IOException {
        String line = in.readLine();
        if (line == null) {
            return null;
        }
        number++;
        reading.met(1);
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** The number of the line that was given last. */
    public int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
