package dev.hindcast.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Makes a log of JSON lines with six text fields, about 240 bytes a line, the same bytes every time: a day of a shop with
 * several services, whose lines arrive up to a minute late.
 */
public final class MakeLog {
    private static final Instant BEGIN = Instant.parse("2026-03-04T00:00:00Z");
    private static final int DAY_MILLIS = 86_400_000;
    private static final int LATEST_MILLIS = 60_000;
    private static final String[] LEVELS = {"INFO", "INFO", "INFO", "INFO", "DEBUG", "DEBUG", "WARN", "ERROR"};
    private static final String[] SERVICES = {
        "checkout", "payments", "orders", "catalog", "search", "accounts", "shipping", "mail"
    };
    private static final String[] MESSAGES = {
        "request handled for cart %08x in %d ms, upstream answered with status 200 after %d attempts",
        "connection to orders-db borrowed from the pool by worker %08x, %d of %d connections are in use",
        "cache miss for product %08x, loading it from the database took %d ms with %d rows read",
        "payment %08x authorised by the provider after %d ms, %d more are waiting in the queue",
        "no connection to orders-db became free for request %08x within %d ms, giving up after %d tries"
    };

    private MakeLog() {}

    /** @param args the file to write and the number of lines */
    public static void main(String[] args) throws IOException {
        int lines = Integer.parseInt(args[1]);
        SplittableRandom random = new SplittableRandom(4711);
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                out.write(line(random, i, lines));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String line(SplittableRandom random, int i, int lines) {
        long at = (long) i * DAY_MILLIS / lines - random.nextInt(LATEST_MILLIS);
        String service = SERVICES[random.nextInt(SERVICES.length)];
        String message = MESSAGES[random.nextInt(MESSAGES.length)]
                .formatted(random.nextInt(), random.nextInt(2_000), random.nextInt(50));
        return "{\"timestamp\":\"%s\",\"level\":\"%s\",\"service\":\"%s\",\"host\":\"%s-%d\",\"trace\":\"%016x\",\"message\":\"%s\"}\n"
                .formatted(
                        stamp(BEGIN.plusMillis(at)),
                        LEVELS[random.nextInt(LEVELS.length)],
                        service,
                        service,
                        random.nextInt(12),
                        random.nextLong(),
                        message);
    }

    /** Always with milliseconds, as loggers write it. */
    private static String stamp(Instant at) {
        String text = at.toString();
        return text.length() == 20 ? text.substring(0, 19) + ".000Z" : text;
    }
}
